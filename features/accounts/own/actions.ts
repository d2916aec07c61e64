"use server";
import { refresh } from "next/cache";
import { ownAction } from "@/features/auth/action";
import { answerForm, stateOf, textOf } from "@/features/auth/form/answer";
import { refusalOf } from "@/features/auth/form/refusal";
import type { FormState } from "@/features/auth/form/state";
import { accountPath } from "@/features/auth/paths";
import { giveBrowserSession, readSessionId } from "@/features/auth/session/next-auth";
import { problemOf } from "@/features/auth/sign-in/new-password";
import { checkPresentPassword } from "@/features/auth/sign-in/present-password";
import { emailProblem } from "../email-problem";
import { askEmailChange } from "./email-mutations";
import { setOwnPassword, setOwnProfile } from "./mutations";
import { ownEmailSchema, ownPasswordSchema, ownProfileSchema } from "./schema";

const setProfile = ownAction(ownProfileSchema, async (scope, profile) => {
  await setOwnProfile(scope, profile);
  return { ok: true };
});

const setPassword = ownAction(ownPasswordSchema, async (scope, { present, password }) => {
  const checked = await checkPresentPassword(scope.actor, present);
  if ("refused" in checked) return refusalOf(checked, { present: "passwordWrong" });
  const problem = problemOf(password, { name: scope.actor.name, email: checked.email });
  if (problem) return { ok: false, fieldErrors: { password: problem } };
  const sessionId = await readSessionId();
  const renewed = sessionId && (await setOwnPassword(scope, password, sessionId));
  if (!renewed) return { ok: false, formError: "signedOut" };
  await giveBrowserSession(renewed);
  return { ok: true };
});

const setEmail = ownAction(ownEmailSchema, async (scope, { email, present }) => {
  // Each sends a mail to an address that may be anybody's, so right ones count too.
  const checked = await checkPresentPassword(scope.actor, present, { isCounted: true });
  if ("refused" in checked) return refusalOf(checked, { present: "passwordWrong" });
  if (checked.email === email) return { ok: false, fieldErrors: { email: "emailSame" } };
  await askEmailChange(scope, email);
  return { ok: true };
});

/** The page is drawn anew, so that it shows what is true now, in the language that is chosen now. */
function answer(state: FormState): Promise<FormState> {
  refresh();
  return answerForm(state, accountPath);
}

export async function setOwnProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const values = { name: textOf(form, "name"), language: textOf(form, "language") };
  const result = await setProfile(values as Parameters<typeof setProfile>[0]);
  return answer(stateOf("profile", values, result));
}

export async function setOwnPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const given = { present: textOf(form, "present"), password: textOf(form, "password") };
  return answer(stateOf("password", {}, await setPassword(given)));
}

export async function askEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, "email");
  const result = await setEmail({ email, present: textOf(form, "present") });
  return answer(stateOf("email", { email }, emailProblem(result)));
}
