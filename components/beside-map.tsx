import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Document } from "./document";
import { KeepLanguage } from "./keep-language";
import { Logo } from "./logo";
import { DecorativePlate } from "./map/decorative-plate";
import { Neatline } from "./neatline";

type Props = {
  locale: Locale;
  title: string;
  /** Beside the network's name. */
  head?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** A page with one thing to do, beside a map. It loads nothing from elsewhere: its address may be a secret. */
export function BesideMap({ locale, title, head, foot, children }: Props) {
  return (
    <Document lang={locale}>
      <KeepLanguage lang={locale} />
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
            {head}
          </header>
          <main className="my-auto py-14">
            <h1 className="font-serif text-[clamp(2.25rem,1.5rem+3.5vw,3.25rem)] leading-[1.05] text-balance">
              {title}
            </h1>
            {children}
          </main>
          {foot}
        </div>
      </div>
    </Document>
  );
}
