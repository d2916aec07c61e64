import type { LimitedResult } from "./action-result";

export type Refused =
  | { refused: "wrong" }
  | { refused: "signedOut" }
  | { refused: "slowed"; waitSeconds: number };
type Failure = Extract<LimitedResult, { ok: false }>;

/** What a form says when what was shown did not count; `fieldErrors` is said of what was wrong. */
export function refusalOf(given: Refused, fieldErrors: Record<string, string>): Failure {
  if (given.refused === "wrong") return { ok: false, fieldErrors };
  if (given.refused === "signedOut") return { ok: false, formError: "signedOut" };
  return { ok: false, formError: "slowed", waitSeconds: given.waitSeconds };
}
