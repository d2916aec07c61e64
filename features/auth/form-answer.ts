import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { isUnavailable } from "@/db/unavailable";
import type { Outcome } from "./action-result";
import { emptyForm, type FormState, formStateSchema, isProblem } from "./form-state";
import { siteAddress } from "./site-address";

const name = "form-answer";
const attributes = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: siteAddress.startsWith("https:"),
} as const;

/**
 * Answers a form. Without a script the page at `path` is drawn again and finds the answer in a cookie of 30 seconds:
 * Next does not hand an action's answer to a page of which it has prerendered a part.
 */
export async function answerForm(state: FormState, path: string): Promise<FormState> {
  const hasScript = (await headers()).has("next-action");
  if (hasScript) return state;
  await keepAnswer(state);
  redirect(path);
}

/**
 * Keeps the answer for the page also where there is a script: an action that sets a cookie draws its page anew, and
 * one whose link has just been used up would know nothing of it.
 */
export async function keepAnswer(state: FormState): Promise<void> {
  (await cookies()).set(name, JSON.stringify(state), { ...attributes, maxAge: 30 });
}

/** The name of the form behind a link, so that the answer to one is not shown for another. */
export const linkForm = (name: string, token: string): string => `${name}-${token.slice(0, 8)}`;

/** What the page's form `form` answered just now without a script; an empty form otherwise. */
export async function readAnswer(form: string): Promise<FormState> {
  try {
    const state = formStateSchema.parse(JSON.parse((await cookies()).get(name)?.value ?? ""));
    return state.form === form ? state : emptyForm(form);
  } catch {
    return emptyForm(form);
  }
}

/** A field of a form as text; longer than anything that is asked for is not worth sending back. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value.slice(0, 1000) : "";
}

/** For forms that need no account: says so when the database does not answer. */
export async function whenAvailable<R extends Outcome>(
  run: () => Promise<R>,
): Promise<R | { ok: false; formError: "unavailable" }> {
  try {
    return await run();
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, formError: "unavailable" };
    throw error;
  }
}

/** An action's result as the state of the form `form`, in which `values` were typed. */
export function stateOf(form: string, values: Record<string, string>, result: Outcome): FormState {
  const state = { ...emptyForm(form), values };
  if (result.ok) return { ...state, isDone: true };
  const { fieldErrors = {}, formError, waitSeconds } = result;
  const known = Object.entries(fieldErrors).map(([field, key]) => [field, isProblem(key) ? key : "invalid"]);
  return {
    ...state,
    fieldErrors: Object.fromEntries(known),
    ...(formError && { formError: isProblem(formError) ? formError : "invalid" }),
    ...(waitSeconds !== undefined && { waitSeconds }),
  };
}
