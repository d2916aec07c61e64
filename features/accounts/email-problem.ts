import type { ActionResult } from "@/features/auth/form/action-result";

/** What the general schema of an address says in general, said of an address. */
export function emailProblem<R extends ActionResult>(result: R): R {
  if (result.ok || result.fieldErrors?.email !== "invalid") return result;
  return { ...result, fieldErrors: { ...result.fieldErrors, email: "emailInvalid" } };
}
