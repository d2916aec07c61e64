import "server-only";
import { dropAnswer } from "@/features/auth/form/answer";
import { afterSignIn } from "@/features/auth/session/after-sign-in";
import { endSession } from "@/features/auth/session/end-sessions";
import { knownDevice } from "@/features/auth/session/known-device";
import { giveBrowserSession, readProviderAnswer, readSessionId } from "@/features/auth/session/next-auth";
import { startSession } from "@/features/auth/session/sessions";
import { readClient } from "@/features/auth/sign-in/read-client";
import { clientAddress } from "@/lib/client-address";
import { attempting, failed, forgive, telling } from "./attempt";
import { enter, isTied, noteFailure } from "./mutations";
import { takeReturn } from "./return-cookie";

/** Signs in who comes back from the provider, or does not, and answers where the browser goes on. */
export async function finishSingleSignOn(query: URLSearchParams): Promise<string> {
  const kept = await takeReturn();
  const problem = await attempting(() => tryFinishing(query));
  if (problem) return telling(problem, kept);
  await dropAnswer();
  return afterSignIn(kept.next, kept.lang);
}

async function tryFinishing(query: URLSearchParams) {
  const claims = await readProviderAnswer(query);
  if ("failed" in claims) return failed(claims);
  const { userAgent } = await readClient();
  const account = await enter(claims, userAgent);
  if (!account) return { formError: "noAccount" as const };
  const earlier = await readSessionId();
  const client = { address: clientAddress() ?? "", userAgent };
  const isNewDevice = (await knownDevice(account.email)) === null;
  const secondFactor = claims.isTwoStep ? ("single-sign-on" as const) : null;
  const stillHolds = isTied(claims);
  const sessionId = await startSession(account, client, { stillHolds, isNewDevice, secondFactor });
  if (!sessionId) {
    await noteFailure("session.refused", { reason: "unknown", userAgent });
    return { formError: "noAccount" as const };
  }
  await giveBrowserSession(sessionId);
  if (earlier) await endSession(earlier);
  await forgive();
  return null;
}
