import { readAnswer } from "@/features/auth/form/answer";
import { formWordsOf } from "@/features/auth/form/words";
import type { ProofPage } from "@/features/auth/proof-pages";
import { provider } from "@/features/auth/provider/provider";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { proofProblems } from "../problems";
import { ProviderProofForm } from "./provider-proof-form";

type Props = { on: ProofPage; next: string; locale: Locale };

/** Showing once more who one is at the single sign-on provider, where there is one. */
export async function ProviderProof({ on, next, locale }: Props) {
  if (!provider) return null;
  const words = formWordsOf(locale);
  return (
    <ProviderProofForm
      on={on}
      next={next}
      lang={locale}
      start={await readAnswer("confirm-provider")}
      words={{ ...words, problems: { ...words.problems, ...proofProblems(locale) } }}
      submit={translator(locale, "singleSignOn")("confirm", { name: provider.name })}
    />
  );
}
