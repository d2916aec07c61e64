import "server-only";
import { dropAnswer, keepAnswer } from "@/features/auth/form/answer";
import { proven } from "@/features/auth/form/state";
import { getConfirmScope } from "@/features/auth/gates";
import { addressAfterProof } from "@/features/auth/proof-pages";
import { afterSignIn } from "@/features/auth/session/after-sign-in";
import { endSession } from "@/features/auth/session/end-sessions";
import { knownDevice } from "@/features/auth/session/known-device";
import { giveBrowserSession, readProviderAnswer, readSessionId } from "@/features/auth/session/next-auth";
import { startSession } from "@/features/auth/session/sessions";
import { readClient } from "@/features/auth/sign-in/read-client";
import { clientAddress } from "@/lib/client-address";
import { attempting, failed, forgive, type Problem, telling } from "./attempt";
import { enter, isTied, noteFailure } from "./mutations";
import { proveByProvider } from "./proof-mutations";
import { takeReturn } from "./return-cookie";

/**
 * Signs in who comes back from the provider, or takes it as a proof of who is signed in already, or does neither, and
 * answers where the browser goes on.
 */
export async function finishSingleSignOn(query: URLSearchParams): Promise<string> {
  const kept = await takeReturn();
  const { on, next, lang } = kept;
  const problem = await attempting(() => (on ? tryProving(query) : tryFinishing(query)));
  if (problem) return telling(problem, kept);
  if (!on) {
    await dropAnswer();
    return afterSignIn(next, lang);
  }
  await keepAnswer(proven);
  return addressAfterProof({ on, next, lang });
}

async function tryProving(query: URLSearchParams): Promise<Problem | null> {
  const claims = await readProviderAnswer(query);
  const scope = await getConfirmScope();
  if (!scope) return { formError: "signedOut" };
  if ("failed" in claims) return failed(claims, scope);
  const outcome = await proveByProvider(scope, (await readSessionId()) ?? "", claims);
  if ("refused" in outcome) return { formError: outcome.refused };
  await giveBrowserSession(outcome.renewed);
  await forgive();
  return null;
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
