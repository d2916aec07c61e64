import { Section } from "@/components/section";
import { proofId } from "@/features/auth/components/problem-text";
import type { FormWords } from "@/features/auth/form/words";
import { accountPath } from "@/features/auth/staff-pages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ConfirmAnswers } from "../confirm-answers";
import { confirmLabels } from "../confirm-labels";
import type { OwnFactors } from "../factor-queries";
import { ConfirmForms } from "./confirm-forms";

type Props = {
  isProven: boolean;
  factors: OwnFactors;
  start: ConfirmAnswers;
  words: FormWords;
  locale: Locale;
};

/** On the account's page: asks somebody to show who they are, when they last did so too long ago. */
export function Proof({ isProven, factors, start, words, locale }: Props) {
  if (isProven && !Object.values(start).some(({ isDone }) => isDone)) return null;
  const t = translator(locale, "twoStep");
  return (
    <Section id={proofId} title={t("confirm.title")} text={t("confirm.text")}>
      <ConfirmForms
        on="account"
        next={accountPath}
        lang={locale}
        isProven={isProven}
        has={factors}
        start={start}
        words={words}
        labels={confirmLabels(locale)}
      />
    </Section>
  );
}
