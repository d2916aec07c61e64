"use client";

import "@/app/styles/globals.css";
import { ErrorNotice } from "@/components/error-notice";
import { Neatline } from "@/components/neatline";
import { errorWords } from "@/lib/i18n/error-words";
import { defaultLocale, locales } from "@/lib/i18n/locales";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** When even the shell failed, nobody knows the reader's language: every one is shown. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang={defaultLocale}>
      <body>
        <title>{locales.map((locale) => errorWords[locale].title).join(" · ")}</title>
        <Neatline />
        <main>
          {locales.map((locale) => (
            <ErrorNotice key={locale} locale={locale} error={error} retry={retry} />
          ))}
        </main>
      </body>
    </html>
  );
}
