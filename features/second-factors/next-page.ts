import "server-only";
import { redirect } from "next/navigation";
import { answerOnPage, textOf } from "@/features/auth/form-answer";
import { emptyForm } from "@/features/auth/form-state";
import { giveBrowserSession } from "@/features/auth/next-auth";
import { recoveryCodesAddress, signInAddress } from "@/features/auth/paths";
import { returnPath } from "@/features/auth/return-path";
import { isLocale } from "@/lib/i18n/locales";
import type { FactorsChanged } from "./factor-mutations";
import { keepWaiting } from "./sealed-cookie";

/** Where a form of these pages leads on to, and in which language it was read. */
export const leadingOn = (form: FormData): [next: string, lang: string | undefined] => [
  returnPath(form.get("next")),
  isLocale(form.get("lang")) ? textOf(form, "lang") : undefined,
];

/** Back to the password, with a sentence: the session ended or waited too long. */
export async function goBackToSignIn(form: FormData): Promise<never> {
  const late = { ...emptyForm("sign-in"), formError: "late" };
  return answerOnPage(late, signInAddress(...leadingOn(form)));
}

/** After a change to somebody's factors: the session's new id, and the recovery codes before anything else. */
export async function goOnChanged(
  form: FormData,
  accountId: string,
  { renewed, codes }: FactorsChanged,
): Promise<never> {
  await giveBrowserSession(renewed);
  const [next, lang] = leadingOn(form);
  if (!codes) return redirect(next);
  await keepWaiting("new-recovery-codes", accountId, codes.join("\n"));
  return redirect(recoveryCodesAddress(next, lang));
}
