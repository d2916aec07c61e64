import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { BeginApp } from "./begin-app";

type Props = {
  next: string;
  locale: Locale;
  /** Whether the account has an app already, which a new one replaces. */
  hasApp: boolean;
  /** The other way: a passkey. */
  passkey?: ReactNode;
};

/** The ways to take a second step, to choose one to set up. */
export function ChooseFactor({ next, locale, hasApp, passkey }: Props) {
  const t = translator(locale, "twoStep");
  return (
    <div className="mt-9 flex flex-col gap-7">
      <section aria-labelledby="with-app">
        <h2 id="with-app" className="text-[1.125rem] font-[650]">
          {t("choose.app")}
        </h2>
        <p className="mt-1 mb-4 text-ink-2">{t(hasApp ? "choose.appReplaces" : "choose.appHint")}</p>
        <BeginApp next={next} locale={locale}>
          {t("choose.begin")}
        </BeginApp>
      </section>
      {passkey}
    </div>
  );
}
