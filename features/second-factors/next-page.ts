import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { answerForm, answerOnPage, keepAnswer, textOf } from "@/features/auth/form/answer";
import { postedForm } from "@/features/auth/form/posted";
import { emptyForm, type FormState, proven } from "@/features/auth/form/state";
import { recoveryCodesAddress, signInAddress } from "@/features/auth/paths";
import { type AskedOn, addressAfterProof } from "@/features/auth/proof-pages";
import { returnPath } from "@/features/auth/return-path";
import { giveBrowserSession } from "@/features/auth/session/next-auth";
import { isLocale } from "@/lib/i18n/locales";
import type { FactorsChanged } from "./factor-mutations";
import { keepWaiting } from "./sealed-cookie";

/** Where a form of these pages leads on to, and in which language it was read. */
export const leadingOn = (form: FormData): [next: string, lang: string | undefined] => [
  returnPath(postedForm(form).get("next")),
  isLocale(form.get("lang")) ? textOf(form, "lang") : undefined,
];

/** Back to the password, with a sentence: the session ended or waited too long. */
export const goBackToSignIn = (form: FormData): Promise<never> => backToSignIn(...leadingOn(form));

export function backToSignIn(next: string, lang?: string): Promise<never> {
  const late = { ...emptyForm("sign-in"), formError: "late" };
  return answerOnPage(late, signInAddress(next, lang));
}

/**
 * After a proof. Another page leads on at once; the account's is drawn anew, because the way in which it was shown is
 * gone from there, and says what the answer is.
 */
export async function goOnProven(asked: AskedOn): Promise<FormState> {
  if (asked.on !== "set-up") await keepAnswer(proven);
  if (asked.on !== "account") redirect(addressAfterProof(asked));
  refresh();
  return answerForm(proven, addressAfterProof(asked));
}

/** After a change to somebody's factors: the session's new id, and the recovery codes before anything else. */
export async function goOnChanged(
  form: FormData,
  accountId: string,
  changed: FactorsChanged,
): Promise<never> {
  const [next, lang] = leadingOn(form);
  await followChange(accountId, changed, next, lang);
  return redirect(next);
}

/** The same for who stays on the page when there are no new codes. */
export async function followChange(
  accountId: string,
  { renewed, codes }: FactorsChanged,
  next: string,
  lang?: string,
): Promise<void> {
  await giveBrowserSession(renewed);
  if (!codes) return;
  await keepWaiting("new-recovery-codes", accountId, codes.join("\n"));
  redirect(recoveryCodesAddress(next, lang));
}
