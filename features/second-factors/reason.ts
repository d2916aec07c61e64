import type { Grant } from "@/features/auth/scopes";
import { needsTwoStep } from "@/features/auth/session/stage";
import type { TwoStepRule } from "@/lib/env";

/** Why somebody sets a second factor up: as an administrator, because the network asks it of everybody, or by choice. */
export function reasonFor(
  grants: readonly Pick<Grant, "role">[],
  rule: TwoStepRule,
): "administrator" | "everybody" | "choice" {
  if (grants.some(({ role }) => role === "administrator")) return "administrator";
  return needsTwoStep(grants, rule) ? "everybody" : "choice";
}
