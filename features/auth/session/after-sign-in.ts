import "server-only";
import { nextStepAddress } from "../paths";
import { findSignIn } from "./find-sign-in";
import { rememberDevice } from "./known-device";
import { readSessionId } from "./next-auth";

/**
 * Where somebody goes on whose browser has just got a session: to `next`, or to the step that is missing. The browser is
 * marked as theirs when none is.
 */
export async function afterSignIn(next: string, lang?: string): Promise<string> {
  const sessionId = await readSessionId();
  const signIn = sessionId ? await findSignIn(sessionId) : null;
  if (signIn && signIn.stage !== "secondStep") await rememberDevice(signIn.email);
  return nextStepAddress(signIn?.stage ?? null, next, lang);
}
