"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isUnavailable } from "@/db/unavailable";
import { emailSchema } from "@/lib/email";
import { isLocale } from "@/lib/i18n/locales";
import { dropAttempt, keepAttempt } from "./attempt-cookie";
import { endSession } from "./end-sessions";
import { rememberDevice } from "./known-device";
import { closeBrowserSession, openBrowserSession, readSessionId } from "./next-auth";
import { signInAddress, signInPath } from "./paths";
import { postedForm } from "./posted-form";
import { returnPath } from "./return-path";
import type { SignInState } from "./sign-in-state";

/** Signs in and goes on to the form's `next`, or returns what is wrong together with the address that was typed. */
export async function signInAction(_: SignInState, given: FormData): Promise<SignInState> {
  const form = postedForm(given);
  const next = returnPath(form.get("next"));
  const problem = await trySignIn(textOf(form, "email"), textOf(form, "password"));
  if (!problem) {
    await dropAttempt();
    redirect(next);
  }
  const hasScript = (await headers()).has("next-action");
  if (hasScript) return problem;
  await keepAttempt(problem);
  const lang = form.get("lang");
  redirect(signInAddress(next, isLocale(lang) ? lang : undefined));
}

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
    await rememberDevice(email.data);
    if (earlier) await endSession(earlier);
    return null;
  } catch (error) {
    if (isUnavailable(error)) return { ...state, formError: "unavailable" };
    throw error;
  }
}

/** Ends the session on the server first: when that fails, nobody is told that they are signed out. */
export async function signOutAction(): Promise<void> {
  const sessionId = await readSessionId();
  if (sessionId) await endSession(sessionId);
  await closeBrowserSession();
  redirect(signInPath);
}
