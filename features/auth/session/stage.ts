import type { SecondFactor } from "@/db/schema/accounts";
import type { TwoStepRule } from "@/lib/env";
import type { Grant } from "../scopes";

/** How far somebody has come in signing in: all the way, to the question for their second factor, or to setting one up. */
export type Stage = "signedIn" | "secondStep" | "setUp";

/** For how long somebody who has shown a password may take to show the second factor. */
const SECOND_STEP_MS = 10 * 60 * 1000;
/** For how long a proof counts for changes to how one signs in. */
const PROOF_MS = 15 * 60 * 1000;

type Known = {
  /** What this session has shown besides a password. */
  shown: SecondFactor | null;
  /** Whether the account has an authenticator app or a passkey. */
  hasFactor: boolean;
  grants: readonly Pick<Grant, "role">[];
};

/** Whether the network demands a second factor of an account with these grants. */
export const needsTwoStep = (grants: Known["grants"], rule: TwoStepRule): boolean =>
  rule === "everybody" || grants.some(({ role }) => role === "administrator");

/**
 * The stage of a session. It is worked out for each request, so that a factor added elsewhere, another role or another
 * rule holds for sessions that are open already.
 */
export function stageOf({ shown, hasFactor, grants }: Known, rule: TwoStepRule): Stage {
  // What was shown of the account's own counts as long as there is such a thing; the provider's word needs none here.
  if (shown && (hasFactor || shown === "single-sign-on")) return "signedIn";
  if (hasFactor) return "secondStep";
  return needsTwoStep(grants, rule) ? "setUp" : "signedIn";
}

/** Whether a session has waited too long for its second factor. */
export const isTooLate = (stage: Stage, since: Date, now: Date): boolean =>
  stage === "secondStep" && now.getTime() - since.getTime() > SECOND_STEP_MS;

type Shown = {
  stage: Stage;
  createdAt: Date;
  /** When who somebody is was shown in this session, after it was opened. */
  provenAt: Date | null;
};

/**
 * Whether somebody showed so recently who they are that they may change how they sign in. Having signed in is not enough:
 * people sign in often and change little, so a cookie that is copied is mostly one of a fresh session. Who still has to
 * set a second factor up is led straight through by the sign-in, because there is no factor yet to take away.
 */
export function isProven({ stage, createdAt, provenAt }: Shown, now: Date): boolean {
  const since = provenAt ?? (stage === "setUp" ? createdAt : null);
  return stage !== "secondStep" && since !== null && now.getTime() - since.getTime() <= PROOF_MS;
}
