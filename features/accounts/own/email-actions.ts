"use server";
import { answerForm, keepAnswer, stateOf, textOf, whenAvailable } from "@/features/auth/form/answer";
import { type FormState, formAbout } from "@/features/auth/form/state";
import { emailChangePath } from "@/features/auth/paths";
import { rememberDevice } from "@/features/auth/session/known-device";
import { readSessionId } from "@/features/auth/session/next-auth";
import { isLocale } from "@/lib/i18n/locales";
import { confirmEmailChange } from "./email-mutations";

/** Confirms a change of address with the link that the form holds; being signed in is not needed for it. */
export async function confirmEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const token = textOf(form, "token");
  const lang = form.get("lang");
  const page = `${emailChangePath}/${encodeURIComponent(token)}${isLocale(lang) ? `?lang=${lang}` : ""}`;
  let values: Record<string, string> = {};
  const outcome = await whenAvailable(async () => {
    const confirmed = await confirmEmailChange(token, await readSessionId());
    if (confirmed.state === "linkOver") return { ok: false, formError: "linkOver" };
    if (confirmed.state === "changed") await rememberDevice(confirmed.email);
    values = confirmed;
    return { ok: true };
  });
  const state = stateOf(formAbout("confirm", token), values, outcome);
  if (state.isDone) await keepAnswer(state);
  return answerForm(state, page);
}
