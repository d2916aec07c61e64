"use server";
import { redirect } from "next/navigation";
import { isUnavailable } from "@/db/unavailable";
import { emailSchema } from "@/lib/email";
import { rememberDevice } from "./known-device";
import { closeBrowserSession, openBrowserSession, readSessionId } from "./next-auth";
import { signInPath } from "./paths";
import { returnPath } from "./return-path";
import { endSession } from "./sessions";
import type { SignInState } from "./sign-in-state";

/** Signs in and goes on to the form's `next`, or returns what is wrong together with the address that was typed. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const [typed, password] = [form.get("email"), form.get("password")].map((value) =>
    typeof value === "string" ? value : "",
  ) as [string, string];
  const email = emailSchema.safeParse(typed);
  const fieldErrors: SignInState["fieldErrors"] = {};
  if (!email.success) fieldErrors.email = typed.trim() === "" ? "emailMissing" : "emailInvalid";
  if (!password) fieldErrors.password = "passwordMissing";
  if (!email.success || !password) return { email: typed, fieldErrors };
  try {
    const earlier = await readSessionId();
    const refusal = await openBrowserSession(email.data, password);
    if (refusal?.refused === "slowed") {
      return { email: typed, formError: "slowed", waitSeconds: refusal.waitSeconds };
    }
    if (refusal) return { email: typed, formError: "wrong" };
    await rememberDevice(email.data);
    if (earlier) await endSession(earlier);
  } catch (error) {
    if (isUnavailable(error)) return { email: typed, formError: "unavailable" };
    throw error;
  }
  redirect(returnPath(form.get("next")));
}

/** Ends the session on the server first: when that fails, nobody is told that they are signed out. */
export async function signOutAction(): Promise<void> {
  const sessionId = await readSessionId();
  if (sessionId) await endSession(sessionId);
  await closeBrowserSession();
  redirect(signInPath);
}
