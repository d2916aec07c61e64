import "server-only";
import { provider } from "@/features/auth/provider/provider";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What a page may have to tell somebody who comes back from the provider. */
const problems = [
  "noAccount",
  "providerCancelled",
  "providerAway",
  "providerInvalid",
  "providerOther",
  "providerNotAsked",
] as const;
export type ProviderProblem = (typeof problems)[number];

/** The same in words, beside those of the form. */
export function providerProblems(locale: Locale): Record<string, string> {
  const t = translator(locale, "singleSignOn");
  const name = provider?.name ?? "";
  return Object.fromEntries(problems.map((key) => [key, t(`problem.${key}`, { name })]));
}

/** The same for who is signed in and was to show there who they are. */
export function proofProblems(locale: Locale): Record<string, string> {
  const t = translator(locale, "singleSignOn");
  const name = provider?.name ?? "";
  return {
    ...providerProblems(locale),
    providerCancelled: t("problem.proofCancelled", { name }),
    providerInvalid: t("problem.proofInvalid", { name }),
  };
}
