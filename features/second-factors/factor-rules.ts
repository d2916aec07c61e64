import type { Grant } from "@/features/auth/scopes";
import { needsTwoStep } from "@/features/auth/session/stage";
import type { TwoStepRule } from "@/lib/env";

type Held = { app: boolean; passkeys: number };

/** Recovery codes are no factor: they only stand in for one. */
export const countFactors = ({ app, passkeys }: Held): number => Number(app) + passkeys;

/** With which of the two an account takes the second step, for the words; "either" also where nobody knows whose it is. */
export function secondStepWith({ app, passkeys }: Held): "app" | "passkey" | "either" {
  if (app === passkeys > 0) return "either";
  return app ? "app" : "passkey";
}

/** Whether one of the factors may be taken away: the last one only by who need not have any. */
export const mayTakeAway = (held: Held, grants: readonly Pick<Grant, "role">[], rule: TwoStepRule): boolean =>
  countFactors(held) > 1 || !needsTwoStep(grants, rule);
