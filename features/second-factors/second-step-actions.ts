"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { secondStepAction } from "@/features/auth/action";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import { refusalOf } from "@/features/auth/form/refusal";
import type { FormState } from "@/features/auth/form/state";
import { nextStepAddress, noCodeAddress } from "@/features/auth/paths";
import type { SessionScope } from "@/features/auth/scopes";
import { afterSignIn } from "@/features/auth/session/after-sign-in";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { goBackToSignIn, leadingOn } from "./next-page";
import { readFrom } from "./read-from";
import { type Shown, showSecondStep } from "./second-step-mutations";

const given = (missing: string) => z.object({ code: z.string().trim().min(1, missing).max(100) });

const showCode = secondStepAction(given("codeMissing"), (scope, { code }) =>
  show(scope, { with: "totp", code }, "codeWrong"),
);
const showRecoveryCode = secondStepAction(given("recoveryMissing"), (scope, { code }) =>
  show(scope, { with: "recovery", code }, "recoveryWrong"),
);

async function show(scope: SessionScope, shown: Shown, wrong: "codeWrong" | "recoveryWrong") {
  const sessionId = (await readSessionId()) ?? "";
  const outcome = await showSecondStep(scope, sessionId, shown, await readFrom(scope));
  if ("refused" in outcome) return refusalOf(outcome, { code: wrong });
  await giveBrowserSession(outcome.sessionId);
  return { ok: true } as const;
}

type Result = Awaited<ReturnType<typeof showCode>>;

/** Goes on to the form's `next` when it was right, and back to the password when it came too late. */
async function goOn(form: FormData, result: Result, answerOn: typeof noCodeAddress): Promise<FormState> {
  const [next, lang] = leadingOn(form);
  if (result.ok) redirect(await afterSignIn(next, lang));
  if (result.formError === "signedOut") return goBackToSignIn(form);
  return answerForm(stateOf("second-step", {}, result), answerOn(next, lang));
}

const secondStepAddress = (next: string, lang?: string) => nextStepAddress("secondStep", next, lang);

export async function showCodeAction(_: FormState, form: FormData): Promise<FormState> {
  return goOn(form, await showCode({ code: textOf(form, "code") }), secondStepAddress);
}

export async function showRecoveryCodeAction(_: FormState, form: FormData): Promise<FormState> {
  return goOn(form, await showRecoveryCode({ code: textOf(form, "code") }), noCodeAddress);
}
