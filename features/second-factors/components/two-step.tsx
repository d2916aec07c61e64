import type { ReactNode } from "react";
import { Section } from "@/components/section";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { momentInWords } from "@/features/auth/moment";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { CODES } from "../codes/recovery-codes";
import type { OwnFactors } from "../factor-queries";
import { countFactors } from "../factor-rules";
import { FactorList } from "./factor-list";

type Props = {
  factors: OwnFactors;
  /** Whether the person may do without one of them. */
  mayRemove: boolean;
  start: FormState;
  words: FormWords;
  locale: Locale;
  /** The passkeys, with what can be done with them. */
  passkeys?: ReactNode;
};

/** On the account's page: what somebody has as a second step, and changing it. */
export function TwoStep({ factors, mayRemove, start, words, locale, passkeys }: Props) {
  const t = translator(locale, "twoStep");
  const { app, appSince, recoveryCodes } = factors;
  const isOn = countFactors(factors) > 0;
  const appText = appSince ? t("own.appSince", { at: momentInWords(appSince, locale) }) : t("own.appNone");
  return (
    <Section id="two-step" title={t("setUp.title")} text={t(isOn ? "own.on" : "own.off")}>
      <FactorList
        hasApp={app}
        mayRemove={mayRemove}
        isOn={isOn}
        start={start}
        words={words}
        lang={locale}
        labels={{
          app: t("own.app"),
          appText,
          setUp: t("choose.begin"),
          replace: t("own.replace"),
          remove: t("own.remove"),
          onlyOne: t("own.onlyOne"),
          removed: t("own.removed"),
          codes: t("own.codes"),
          codesText: t("own.codesLeft", { left: recoveryCodes, all: CODES }),
          renew: t("own.renew"),
        }}
      />
      {passkeys}
    </Section>
  );
}
