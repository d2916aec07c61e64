import { readAnswer } from "@/features/auth/form/answer";
import type { FormState } from "@/features/auth/form/state";

/** What came of each way to show once more who one is. */
export type ConfirmAnswers = Record<"password" | "code" | "passkey", FormState>;

/** The same for a page that is drawn without a script. */
export const readConfirmAnswers = async (): Promise<ConfirmAnswers> => ({
  password: await readAnswer("confirm-password"),
  code: await readAnswer("confirm-code"),
  passkey: await readAnswer("confirm-passkey"),
});
