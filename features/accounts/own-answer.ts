import "server-only";
import { refresh } from "next/cache";
import { answerForm } from "@/features/auth/form-answer";
import type { FormState } from "@/features/auth/form-state";
import { accountPath } from "@/features/auth/staff-pages";

/** The page is drawn anew, so that it shows what is true now, in the language that is chosen now. */
export function answerOwn(state: FormState): Promise<FormState> {
  refresh();
  return answerForm(state, accountPath);
}

type Refused = { refused: "wrong" } | { refused: "slowed"; waitSeconds: number };

/** What is said when the present password was not right. */
export const presentProblem = (given: Refused) =>
  given.refused === "wrong"
    ? ({ ok: false, fieldErrors: { present: "passwordWrong" } } as const)
    : ({ ok: false, formError: "slowed", waitSeconds: given.waitSeconds } as const);
