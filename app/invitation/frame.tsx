import type { ReactNode } from "react";
import { Document } from "@/components/document";
import { Logo } from "@/components/logo";
import { DecorativePlate } from "@/components/map/decorative-plate";
import { Neatline } from "@/components/neatline";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; title: string; children: ReactNode };

/** A page beside the map, like the one for signing in. It loads nothing from elsewhere: its address is a secret. */
export function InvitationFrame({ locale, title, children }: Props) {
  return (
    <Document lang={locale}>
      <Neatline tone="cobalt" />
      <div className="flex flex-1">
        <div
          aria-hidden="true"
          className="hidden w-[min(54%,calc((100dvh-3rem)*0.91))] self-center p-6 lg:block"
        >
          <DecorativePlate locale={locale} />
        </div>
        <div className="mx-auto flex w-full max-w-[33.5rem] flex-col px-6 py-8">
          <header>
            <a
              href={`/${locale}`}
              className="inline-flex items-center gap-3 font-serif text-lg hover:underline"
            >
              <Logo />
              {translator(locale, "site")("network")}
            </a>
          </header>
          <main className="my-auto py-12">
            <h1 className="font-serif text-[clamp(2.25rem,1.5rem+3.5vw,3.25rem)] leading-[1.05] text-balance">
              {title}
            </h1>
            {children}
          </main>
        </div>
      </div>
    </Document>
  );
}
