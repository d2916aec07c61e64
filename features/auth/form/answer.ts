import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { cookieFor } from "@/lib/session-cookie";
import { getSignIn } from "../gates";
import type { Address } from "../paths";
import { siteAddress } from "../site-address";
import type { ActionResult } from "./action-result";
import { orUnavailable } from "./or-unavailable";
import { postedForm } from "./posted";
import { emptyForm, type FormState } from "./state";

const { name, options } = cookieFor("form-answer", siteAddress);
const waiting = cookieFor("form-waiting", siteAddress);
/** For as long as what was typed waits until somebody has shown who they are. */
const WAITING_SECONDS = 15 * 60;

const texts = z.record(z.string(), z.string());
const keptSchema: z.ZodType<Kept> = z.object({
  form: z.string(),
  values: texts,
  fieldErrors: texts,
  formError: z.string().optional(),
  waitSeconds: z.number().optional(),
  knownId: z.string().optional(),
  isDone: z.boolean(),
  done: z.string().optional(),
  /** The account of who typed what waits. */
  by: z.string().optional(),
});

/**
 * Answers a form. Without a script the page at `path` is drawn again and finds the answer in a cookie of 30 seconds:
 * Next does not hand an action's answer to a page of which it has prerendered a part.
 */
export async function answerForm(state: FormState, path: string): Promise<FormState> {
  const hasScript = (await headers()).has("next-action");
  return hasScript ? state : answerOnPage(state, path);
}

/**
 * The same for a form that may need a proof first, for which its person leaves the page: what was typed waits in the
 * browser until it has been sent again.
 */
export async function answerKeeping(state: FormState, path: string): Promise<FormState> {
  const store = await cookies();
  if (state.formError === "unproven") {
    const { form, values } = state;
    const kept = JSON.stringify({ ...emptyForm(form), values, by: await typist() });
    store.set(waiting.name, kept, { ...waiting.options, maxAge: WAITING_SECONDS });
  } else if (state.isDone && (await readWaiting(state.form))) {
    store.delete({ name: waiting.name, ...waiting.options });
  }
  return answerForm(state, path);
}

/** Answers on another page than the form's, with or without a script. */
export async function answerOnPage(state: FormState, path: string): Promise<never> {
  await keepAnswer(state);
  redirect(path);
}

/**
 * Keeps the answer for the page also where there is a script: an action that sets a cookie draws its page anew, and
 * one whose link has just been used up would know nothing of it.
 */
export async function keepAnswer(state: FormState): Promise<void> {
  (await cookies()).set(name, JSON.stringify(state), { ...options, maxAge: 30 });
}

/** What a form without a script was answered is over, because it has succeeded since. */
export async function dropAnswer(): Promise<void> {
  (await cookies()).delete({ name, ...options });
}

/** What the page's form `form` answered just now without a script, or what waits to be sent again; an empty form otherwise. */
export const readAnswer = async (form: string): Promise<FormState> =>
  (await readKept(name, form)) ?? (await readWaiting(form)) ?? emptyForm(form);

const typist = async (): Promise<string> => (await getSignIn())?.actor.accountId ?? "";

/** What waits in a browser is for whom has typed it: somebody else may have signed in since. */
async function readWaiting(form: string): Promise<FormState | null> {
  const kept = await readKept(waiting.name, form);
  return kept && kept.by === (await typist()) ? { ...emptyForm(form), values: kept.values } : null;
}

type Kept = FormState & { by?: string | undefined };

async function readKept(cookie: string, form: string): Promise<Kept | null> {
  try {
    const state = keptSchema.parse(JSON.parse((await cookies()).get(cookie)?.value ?? ""));
    return state.form === form ? state : null;
  } catch {
    return null;
  }
}

/** For schemas that a form without a script can send too. */
export const fromForm = <S extends z.ZodType>(schema: S) =>
  z.preprocess((sent) => (sent instanceof FormData ? Object.fromEntries(sent) : sent), schema);

/** A field of a form as text; longer than anything that is asked for is not worth looking at. */
export function textOf(form: FormData, field: string): string {
  const value = postedForm(form).get(field);
  return typeof value === "string" ? value.slice(0, 1000) : "";
}

/** The municipality about which a form is, by the fields that lead back to its pages. */
export const addressIn = (form: FormData): Address => ({
  country: textOf(form, "country"),
  slug: textOf(form, "slug"),
});

/** The named fields as they were typed. */
export const typedIn = (form: FormData, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.filter((field) => postedForm(form).has(field)).map((field) => [field, textOf(form, field)]),
  );

export type Outcome = ActionResult<{ done?: string }> & { waitSeconds?: number; knownId?: string };

/** For forms that need no account: says so when the database does not answer. */
export async function whenAvailable<R extends Outcome>(
  run: () => Promise<R>,
): Promise<R | { ok: false; formError: "unavailable" }> {
  const outcome = await orUnavailable(run);
  return outcome === "unavailable" ? { ok: false, formError: "unavailable" } : outcome;
}

/** An action's result as the state of the form `form`, in which `values` were typed. */
export function stateOf(form: string, values: Record<string, string>, result: Outcome): FormState {
  // Cut where nothing sensible is longer: a cookie holds little.
  const kept = Object.entries(values).map(([field, value]) => [field, value.slice(0, 300)]);
  const state = { ...emptyForm(form), values: Object.fromEntries(kept) };
  if (result.ok) return { ...state, isDone: true, ...(result.done && { done: result.done }) };
  const { ok: _, fieldErrors = {}, ...problem } = result;
  return { ...state, fieldErrors, ...problem };
}
