import { readAnswer } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";

/** What came of the ways to show once more who one is, and whether one of them was right. */
export type ConfirmAnswers = Record<"password" | "code" | "done", FormState>;

export const readConfirmAnswers = async (): Promise<ConfirmAnswers> => ({
  password: await readAnswer("confirm-password"),
  code: await readAnswer("confirm-code"),
  done: await readAnswer("confirm"),
});
