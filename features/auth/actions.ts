"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isUnavailable } from "@/db/unavailable";
import { emailSchema } from "@/lib/email";
import { isLocale } from "@/lib/i18n/locales";
import { afterSignIn } from "./after-sign-in";
import { dropAttempt, keepAttempt } from "./attempt-cookie";
import { endSession } from "./end-sessions";
import { closeBrowserSession, openBrowserSession, readSessionId } from "./next-auth";
import { signInAddress } from "./paths";
import { returnPath } from "./return-path";
import type { SignInState } from "./sign-in-state";

/** Signs in and goes on to the form's `next`, or returns what is wrong together with the address that was typed. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const next = returnPath(form.get("next"));
  const problem = await trySignIn(textOf(form, "email"), textOf(form, "password"));
  const lang = languageOf(form);
  if (!problem) {
    await dropAttempt();
    redirect(await afterSignIn(next, lang));
  }
  const hasScript = (await headers()).has("next-action");
  if (hasScript) return problem;
  await keepAttempt(problem);
  redirect(signInAddress(next, lang));
}

const languageOf = (form: FormData) => (isLocale(form.get("lang")) ? String(form.get("lang")) : undefined);

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

async function trySignIn(typed: string, password: string): Promise<SignInState | null> {
  const email = emailSchema.safeParse(typed);
  const fieldErrors: SignInState["fieldErrors"] = {};
  if (!email.success) fieldErrors.email = typed.trim() === "" ? "emailMissing" : "emailInvalid";
  if (!password) fieldErrors.password = "passwordMissing";
  // Longer than any address: not worth sending back.
  const state = { email: typed.slice(0, 300) };
  if (!email.success || !password) return { ...state, fieldErrors };
  try {
    const earlier = await readSessionId();
    const refusal = await openBrowserSession(email.data, password);
    if (refusal?.refused === "slowed") {
      return { ...state, formError: "slowed", waitSeconds: refusal.waitSeconds };
    }
    if (refusal) return { ...state, formError: "wrong" };
    if (earlier) await endSession(earlier);
    return null;
  } catch (error) {
    if (isUnavailable(error)) return { ...state, formError: "unavailable" };
    throw error;
  }
}

/** Ends the session on the server first: when that fails, nobody is told that they are signed out. */
export async function signOutAction(form: FormData): Promise<void> {
  const sessionId = await readSessionId();
  if (sessionId) await endSession(sessionId);
  await closeBrowserSession();
  redirect(signInAddress(returnPath(form.get("next")), languageOf(form)));
}
