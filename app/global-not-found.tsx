import type { Metadata } from "next";
import { Document } from "@/components/document";
import { Neatline } from "@/components/neatline";
import { NotFoundContent } from "@/components/not-found-content";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export const metadata: Metadata = {
  title: locales.map((locale) => translator(locale, "errors")("notFoundMeta")).join(" · "),
};

/** The answer where no route exists and the reader's language is not known, in every language. */
export default function GlobalNotFound() {
  return (
    <Document lang={defaultLocale}>
      <Neatline />
      <main>
        {locales.map((locale) => (
          <div key={locale} lang={locale}>
            <NotFoundContent locale={locale} />
          </div>
        ))}
      </main>
    </Document>
  );
}
