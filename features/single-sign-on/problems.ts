import "server-only";
import { provider } from "@/features/auth/provider/provider";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What the sign-in page may have to tell somebody who comes back from the provider. */
const problems = ["noAccount", "providerCancelled", "providerAway", "providerInvalid"] as const;
export type ProviderProblem = (typeof problems)[number];

/** The same in words, beside those of the sign-in form. */
export function providerProblems(locale: Locale): Record<string, string> {
  const t = translator(locale, "singleSignOn");
  const name = provider?.name ?? "";
  return Object.fromEntries(problems.map((key) => [key, t(`problem.${key}`, { name })]));
}
