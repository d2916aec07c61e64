import { locales } from "@/lib/i18n/locales";
import { Neatline } from "./neatline";
import { NotFoundContent } from "./not-found-content";

/** What stands where nothing is published and the reader's language is not known: the answer in every language. */
export function NotFoundEverywhere() {
  return (
    <>
      <Neatline />
      <main>
        {locales.map((locale) => (
          <div key={locale} lang={locale}>
            <NotFoundContent locale={locale} />
          </div>
        ))}
      </main>
    </>
  );
}
