"use server";
import { refresh } from "next/cache";
import { provenAction } from "@/features/auth/action";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import { refusalOf } from "@/features/auth/form/refusal";
import type { FormState } from "@/features/auth/form/state";
import { accountPath } from "@/features/auth/paths";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { checkPresentPassword } from "@/features/auth/sign-in/present-password";
import { removeOwnPassword } from "./password-mutations";
import { presentPasswordSchema } from "./schema";

// The password, too: a session's copied cookie is not to turn into an account without one.
const remove = provenAction(presentPasswordSchema, async (scope, { present }) => {
  const checked = await checkPresentPassword(scope.actor, present);
  if ("refused" in checked) return refusalOf(checked, { present: "passwordWrong" });
  const removed = await removeOwnPassword(scope, (await readSessionId()) ?? "");
  if ("refused" in removed) return { ok: false, formError: removed.refused };
  await giveBrowserSession(removed.renewed);
  return { ok: true };
});

export async function removeOwnPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await remove({ present: textOf(form, "present") });
  refresh();
  return answerForm(stateOf("no-password", {}, result), accountPath);
}
