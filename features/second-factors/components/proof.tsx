import type { ReactNode } from "react";
import { Section } from "@/components/section";
import { proofId } from "@/features/auth/components/problem-text";
import type { FormWords } from "@/features/auth/form/words";
import { accountPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ConfirmAnswers } from "../confirm-answers";
import { confirmLabels } from "../confirm-labels";
import type { OwnFactors } from "../factor-queries";
import { ConfirmForms } from "./confirm-forms";
import { Confirmed } from "./confirmed";

type Props = {
  isProven: boolean;
  factors: OwnFactors;
  start: ConfirmAnswers;
  words: FormWords;
  locale: Locale;
  /** The way by single sign-on. */
  provider: ReactNode;
};

/** On the account's page: asks somebody to show who they are, unless they just have. */
export function Proof({ isProven, factors, start, words, locale, provider }: Props) {
  const t = translator(locale, "twoStep");
  const [title, done] = [t("confirm.title"), t("confirm.done")];
  if (isProven) return start.done.isDone && <Confirmed answer={start.done} labels={{ title, done }} />;
  return (
    <Section id={proofId} title={title} text={t("confirm.text")}>
      <ConfirmForms
        on="account"
        next={accountPath}
        lang={locale}
        has={factors}
        start={start}
        words={words}
        labels={confirmLabels(locale)}
        provider={provider}
      />
    </Section>
  );
}
