"use server";
import { clientAddress } from "@/lib/client-address";
import { emailSchema } from "@/lib/email";
import { isLocale } from "@/lib/i18n/locales";
import { answerForm, keepAnswer, stateOf, textOf, whenAvailable } from "../form/answer";
import { type FormState, formAbout } from "../form/state";
import { resetPath } from "../paths";
import { knownDevice, rememberDevice } from "../session/known-device";
import { askForReset, resetPassword } from "./reset";

/** The same page in the language in which the form was read. */
const inLanguage = (path: string, form: FormData) => {
  const lang = form.get("lang");
  return isLocale(lang) ? `${path}?lang=${lang}` : path;
};

/** Asks for a link to choose a new password with. The answer is the same for every address. */
export async function askForResetAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = textOf(form, "email");
  const outcome = await whenAvailable(async () => {
    const email = emailSchema.safeParse(typed);
    const problem = typed.trim() === "" ? "emailMissing" : "emailInvalid";
    if (!email.success) return { ok: false, fieldErrors: { email: problem } };
    const device = await knownDevice(email.data);
    const slowed = await askForReset(email.data, { address: clientAddress(), device });
    return slowed ? { ok: false, formError: "slowed", waitSeconds: slowed.waitSeconds } : { ok: true };
  });
  return answerForm(stateOf("ask", { email: typed }, outcome), inLanguage(resetPath, form));
}

/** Sets the password that was chosen. Nobody is signed in by it. */
export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const token = textOf(form, "token");
  const outcome = await whenAvailable(async () => {
    const reset = await resetPassword(token, textOf(form, "password"));
    if ("refused" in reset) {
      if (reset.refused === "linkOver") return { ok: false, formError: "linkOver" };
      return { ok: false, fieldErrors: { password: reset.refused } };
    }
    // Whoever reads the account's mail is not to be slowed by strangers who fail on purpose.
    await rememberDevice(reset.email);
    return { ok: true };
  });
  const state = stateOf(formAbout("choose", token), {}, outcome);
  if (state.isDone) await keepAnswer(state);
  return answerForm(state, inLanguage(`${resetPath}/${encodeURIComponent(token)}`, form));
}
