import "server-only";
import { keepAnswer, stateOf } from "@/features/auth/form/answer";
import { orUnavailable } from "@/features/auth/form/or-unavailable";
import { signInAddress } from "@/features/auth/paths";
import type { ProviderFailure } from "@/features/auth/provider/failure";
import { countAttempt, forgiveAttempt } from "@/features/auth/sign-in/limits";
import { readClient } from "@/features/auth/sign-in/read-client";
import { clientAddress } from "@/lib/client-address";
import { noteFailure } from "./mutations";
import type { ProviderProblem } from "./problems";
import type { Return } from "./return-cookie";

/** What the sign-in page tells somebody whom single sign-on has not let in. */
type Problem = { formError: ProviderProblem | "slowed" | "unavailable"; waitSeconds?: number };

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

/** Records a failure of the exchange and says what the person is told of it. */
export async function failed({ failed: reason, code }: ProviderFailure): Promise<Problem> {
  await noteFailure("session.refused", { reason, code, ...(await browser()) });
  return { formError: formErrors[reason] };
}

/** The sign-in page, which tells the problem. */
export async function telling(problem: Problem, { next, lang }: Return): Promise<string> {
  await keepAnswer(stateOf("sign-in", {}, { ok: false, ...problem }));
  return signInAddress(next, lang);
}
