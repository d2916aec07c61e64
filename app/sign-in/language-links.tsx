import { type Locale, localeNames, locales } from "@/lib/i18n/locales";

type Props = { current: Locale; addressIn: (locale: Locale) => string; label: string };

/** The same page in the other languages. */
export function LanguageLinks({ current, addressIn, label }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex gap-4 text-meta">
        {locales.map((locale) => (
          <li key={locale} lang={locale}>
            {locale === current ? (
              <span
                aria-current="true"
                className="inline-flex min-h-11 items-center font-[650] underline decoration-2 underline-offset-[0.5em]"
              >
                {localeNames[locale]}
              </span>
            ) : (
              <a
                href={addressIn(locale)}
                hrefLang={locale}
                className="inline-flex min-h-11 items-center text-cobalt hover:underline"
              >
                {localeNames[locale]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
