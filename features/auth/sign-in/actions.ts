"use server";
import { redirect } from "next/navigation";
import { emailSchema } from "@/lib/email";
import { isLocale } from "@/lib/i18n/locales";
import { answerForm, dropAnswer, type Outcome, stateOf, textOf, whenAvailable } from "../form/answer";
import { postedForm } from "../form/posted";
import type { FormState } from "../form/state";
import { signInAddress } from "../paths";
import { returnPath } from "../return-path";
import { afterSignIn } from "../session/after-sign-in";
import { endSession } from "../session/end-sessions";
import { closeBrowserSession, openBrowserSession, readSessionId } from "../session/next-auth";

/** Signs in and goes on to the form's `next`, or returns what is wrong together with the address that was typed. */
export async function signInAction(_: FormState, given: FormData): Promise<FormState> {
  const form = postedForm(given);
  const next = returnPath(form.get("next"));
  const lang = languageOf(form);
  const email = textOf(form, "email");
  const outcome = await whenAvailable(() => trySignIn(email, textOf(form, "password")));
  if (outcome.ok) {
    await dropAnswer();
    redirect(await afterSignIn(next, lang));
  }
  return answerForm(stateOf("sign-in", { email }, outcome), signInAddress(next, lang));
}

const languageOf = (form: FormData) => (isLocale(form.get("lang")) ? textOf(form, "lang") : undefined);

async function trySignIn(typed: string, password: string): Promise<Outcome> {
  const email = emailSchema.safeParse(typed);
  const fieldErrors: Record<string, string> = {};
  if (!email.success) fieldErrors.email = typed.trim() === "" ? "emailMissing" : "emailInvalid";
  if (!password) fieldErrors.password = "passwordMissing";
  if (!email.success || !password) return { ok: false, fieldErrors };
  const earlier = await readSessionId();
  const refusal = await openBrowserSession(email.data, password);
  if (refusal?.refused === "slowed") {
    return { ok: false, formError: "slowed", waitSeconds: refusal.waitSeconds };
  }
  if (refusal) return { ok: false, formError: "wrong" };
  if (earlier) await endSession(earlier);
  return { ok: true };
}

/** Ends the session on the server first: when that fails, nobody is told that they are signed out. */
export async function signOutAction(given: FormData): Promise<void> {
  const form = postedForm(given);
  const sessionId = await readSessionId();
  if (sessionId) await endSession(sessionId);
  await closeBrowserSession();
  redirect(signInAddress(returnPath(form.get("next")), languageOf(form)));
}
