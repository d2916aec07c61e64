"use server";
import { isUnavailable } from "@/db/unavailable";
import { answerForm, textOf } from "@/features/auth/form-answer";
import { emptyForm, type FormState } from "@/features/auth/form-state";
import { rememberDevice } from "@/features/auth/known-device";
import { readSessionId } from "@/features/auth/next-auth";
import { emailChangePath } from "@/features/auth/paths";
import { isLocale } from "@/lib/i18n/locales";
import { confirmEmailChange } from "./own-email-mutations";

/** Confirms a change of address with the link that the form holds; being signed in is not needed for it. */
export async function confirmEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const token = textOf(form, "token");
  const lang = form.get("lang");
  const page = `${emailChangePath}/${encodeURIComponent(token)}${isLocale(lang) ? `?lang=${lang}` : ""}`;
  const empty = emptyForm("confirm");
  try {
    const confirmed = await confirmEmailChange(token, await readSessionId());
    if (confirmed.state === "linkOver") return answerForm({ ...empty, formError: "linkOver" }, page);
    if (confirmed.state === "changed") await rememberDevice(confirmed.email);
    const { state, email } = confirmed;
    return answerForm({ ...empty, isDone: true, values: { state, email } }, page);
  } catch (error) {
    if (isUnavailable(error)) return answerForm({ ...empty, formError: "unavailable" }, page);
    throw error;
  }
}
