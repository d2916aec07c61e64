import "server-only";
import { keepAnswer, stateOf } from "@/features/auth/form/answer";
import { orUnavailable } from "@/features/auth/form/or-unavailable";
import { signInAddress } from "@/features/auth/paths";
import { addressOfProof } from "@/features/auth/proof-pages";
import type { ProviderFailure } from "@/features/auth/provider/failure";
import type { SessionScope } from "@/features/auth/scopes";
import { refuseProof } from "@/features/auth/session/confirm-session";
import { countAttempt, forgiveAttempt } from "@/features/auth/sign-in/limits";
import { readClient } from "@/features/auth/sign-in/read-client";
import { clientAddress } from "@/lib/client-address";
import { noteFailure } from "./mutations";
import type { ProviderProblem } from "./problems";
import type { Return } from "./return-cookie";

/** What a page tells somebody whose way to the provider has come to nothing. */
export type Problem = {
  formError: ProviderProblem | "slowed" | "unavailable" | "signedOut";
  waitSeconds?: number;
};

const client = () => ({ account: null, address: clientAddress(), device: null });

/** What the browser says that it is, for the record. */
const browser = async () => ({ userAgent: (await readClient()).userAgent });

/** Runs a step of single sign-on unless there were too many from the client's address. */
export async function attempting<T extends object | null>(
  run: () => Promise<T | Problem>,
): Promise<T | Problem> {
  const outcome = await orUnavailable(async () => (await slow()) ?? run());
  return outcome === "unavailable" ? { formError: "unavailable" } : outcome;
}

async function slow(): Promise<Problem | null> {
  const slowed = await countAttempt(client(), "single-sign-on");
  if (!slowed) return null;
  if (slowed.isFirst) await noteFailure("session.slowed", await browser());
  return { formError: "slowed", waitSeconds: slowed.waitSeconds };
}

/** Takes back what has been counted of an attempt that succeeded: its start and its end. */
export async function forgive(): Promise<void> {
  for (const _ of ["start", "end"]) await forgiveAttempt(client(), "single-sign-on");
}

const formErrors = {
  cancelled: "providerCancelled",
  away: "providerAway",
  invalid: "providerInvalid",
} as const;

/** Records a failure of the exchange, of whom if they were signed in, and says what the person is told of it. */
export async function failed(
  { failed: reason, code }: ProviderFailure,
  scope?: SessionScope,
): Promise<Problem> {
  if (scope) await refuseProof(scope, "single-sign-on", { reason, code });
  else await noteFailure("session.refused", { reason, code, ...(await browser()) });
  return { formError: formErrors[reason] };
}

/** The page that tells the problem: where somebody was asked who they are, or the sign-in page. */
export async function telling(problem: Problem, { next, lang, on }: Return): Promise<string> {
  const isAsked = on && problem.formError !== "signedOut";
  await keepAnswer(stateOf(isAsked ? "confirm-provider" : "sign-in", {}, { ok: false, ...problem }));
  return isAsked ? addressOfProof({ on, next, lang }) : signInAddress(next, lang);
}
