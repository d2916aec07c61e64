"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { answerForm, keepAnswer, stateOf, textOf } from "@/features/auth/form/answer";
import { refusalOf } from "@/features/auth/form/refusal";
import type { FormState } from "@/features/auth/form/state";
import { setUpAddress } from "@/features/auth/paths";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { checkPresentPassword } from "@/features/auth/sign-in/present-password";
import { accountPath } from "@/features/auth/staff-pages";
import { confirmWithCode, confirmWithPassword, refuseProof } from "./confirm-mutations";
import { goBackToSignIn, leadingOn } from "./next-page";
import { readFrom } from "./read-from";

type Result = ActionResult & { waitSeconds?: number };
async function given(sessionId: string | null): Promise<Result> {
  if (!sessionId) return { ok: false, formError: "signedOut" };
  await giveBrowserSession(sessionId);
  return { ok: true };
}

const passwordSchema = z.object({ present: z.string().min(1, "passwordMissing").max(1000) });
const byPassword = confirmAction(passwordSchema, async (scope, { present }): Promise<Result> => {
  const checked = await checkPresentPassword(scope.actor, present);
  if ("refused" in checked) {
    if (checked.refused === "wrong") await refuseProof(scope, "password");
    return refusalOf(checked, { present: "passwordWrong" });
  }
  return given(await confirmWithPassword(scope, (await readSessionId()) ?? ""));
});

const codeSchema = z.object({ code: z.string().trim().min(1, "codeMissing").max(100) });
const byCode = confirmAction(codeSchema, async (scope, { code }): Promise<Result> => {
  const sessionId = (await readSessionId()) ?? "";
  const outcome = await confirmWithCode(scope, sessionId, code, await readFrom(scope));
  return "refused" in outcome ? refusalOf(outcome, { code: "codeWrong" }) : given(outcome.sessionId);
});

/** Setting up goes on at once; the account's page says that it may be used now, and is drawn anew with that. */
async function answer(form: FormData, state: FormState): Promise<FormState> {
  if (state.formError === "signedOut") return goBackToSignIn(form);
  const isSetUp = form.get("on") === "set-up";
  const page = isSetUp ? setUpAddress(...leadingOn(form)) : accountPath;
  if (state.isDone && isSetUp) redirect(page);
  if (state.isDone) await keepAnswer(state);
  return answerForm(state, page);
}

export async function confirmPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await byPassword({ present: textOf(form, "present") });
  return answer(form, stateOf("confirm-password", {}, result));
}

export async function confirmCodeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, stateOf("confirm-code", {}, await byCode({ code: textOf(form, "code") })));
}
