import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import type { LimitedResult } from "@/features/auth/form/action-result";

/** Asks the server what is to be signed, lets the person choose and unlock a passkey, and gives back what it signed. */
export async function signWithPasskey(
  ask: () => Promise<LimitedResult<{ options: PublicKeyCredentialRequestOptionsJSON }>>,
  give: (answer: AuthenticationResponseJSON) => Promise<LimitedResult>,
): Promise<LimitedResult> {
  const asked = await ask();
  if (!asked.ok) return asked;
  const answer = await withBrowser(() => startAuthentication({ optionsJSON: asked.options }));
  return "problem" in answer ? { ok: false, formError: answer.problem } : give(answer.said);
}

/** Asks the server what is to be made, lets the person make it, and gives back what the browser says of it. */
export async function makePasskey(
  ask: () => Promise<LimitedResult<{ options: PublicKeyCredentialCreationOptionsJSON }>>,
  give: (answer: RegistrationResponseJSON) => Promise<LimitedResult>,
): Promise<LimitedResult> {
  const asked = await ask();
  if (!asked.ok) return asked;
  const answer = await withBrowser(() => startRegistration({ optionsJSON: asked.options }));
  return "problem" in answer ? { ok: false, formError: answer.problem } : give(answer.said);
}

/** What the browser says, or why it says nothing. */
async function withBrowser<T>(perform: () => Promise<T>): Promise<{ said: T } | { problem: string }> {
  try {
    return { said: await perform() };
  } catch (error) {
    return { problem: problemOf(error instanceof Error ? error.name : "") };
  }
}

/** A key of `auth.problem`, by the names that the standard gives. A browser does not tell who cancelled from who was too slow or had no passkey. */
function problemOf(name: string): string {
  if (name === "NotAllowedError" || name === "AbortError") return "passkeyCancelled";
  return name === "InvalidStateError" ? "passkeyKnown" : "passkeyImpossible";
}
