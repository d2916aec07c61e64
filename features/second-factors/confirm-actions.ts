"use server";
import { z } from "zod";
import { confirmAction } from "@/features/auth/action";
import type { ActionResult } from "@/features/auth/form/action-result";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import { refusalOf } from "@/features/auth/form/refusal";
import type { FormState } from "@/features/auth/form/state";
import { addressOfProof, proofPages } from "@/features/auth/proof-pages";
import { refuseProof } from "@/features/auth/session/confirm-session";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { checkPresentPassword } from "@/features/auth/sign-in/present-password";
import { confirmWithCode, confirmWithPassword } from "./confirm-mutations";
import { goBackToSignIn, goOnProven, leadingOn } from "./next-page";
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

async function answer(form: FormData, state: FormState): Promise<FormState> {
  if (state.formError === "signedOut") return goBackToSignIn(form);
  const [next, lang] = leadingOn(form);
  const asked = { on: proofPages.find((page) => page === textOf(form, "on")) ?? "account", next, lang };
  return state.isDone ? goOnProven(asked) : answerForm(state, addressOfProof(asked));
}

export async function confirmPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await byPassword({ present: textOf(form, "present") });
  return answer(form, stateOf("confirm-password", {}, result));
}

export async function confirmCodeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, stateOf("confirm-code", {}, await byCode({ code: textOf(form, "code") })));
}
