import type { ReactNode } from "react";
import { Document } from "@/components/document";
import { Logo } from "@/components/logo";
import { DecorativePlate } from "@/components/map/decorative-plate";
import { Neatline } from "@/components/neatline";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { LanguageLinks } from "./language-links";

type Props = {
  locale: Locale;
  title: string;
  lede?: ReactNode;
  /** The same page in another language. */
  addressIn: (locale: Locale) => string;
  children: ReactNode;
};

/** The pages before the editing area: a map beside one thing to do. */
export function SignInFrame({ locale, title, lede, addressIn, children }: Props) {
  const t = translator(locale, "auth");
  return (
    <Document lang={locale}>
      <Neatline tone="cobalt" />
      <div className="flex flex-1">
        {/* As wide as its height on the screen allows. */}
        <div
          aria-hidden="true"
          className="hidden w-[min(54%,calc((100dvh-3rem)*0.91))] self-center p-6 lg:block"
        >
          <DecorativePlate locale={locale} />
        </div>
        <div className="mx-auto flex w-full min-w-0 max-w-[33.5rem] flex-col px-6 py-8">
          <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <a href={`/${locale}`} className="flex items-center gap-3 font-serif text-lg hover:underline">
              <Logo />
              {translator(locale, "site")("network")}
            </a>
            <LanguageLinks current={locale} addressIn={addressIn} label={t("language")} />
          </header>
          <main className="my-auto py-14">
            <h1 className="font-serif text-[clamp(2.25rem,1.5rem+3.5vw,3.25rem)] leading-[1.05]">{title}</h1>
            {lede && <div className="mt-3 break-words font-serif text-[1.1875rem] text-ink-2">{lede}</div>}
            {children}
          </main>
          <footer className="text-note text-ink-3">{t("noAccount")}</footer>
        </div>
      </div>
    </Document>
  );
}
