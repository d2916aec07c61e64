import { signInAddress } from "@/features/auth/paths";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";

/** The same page in the other languages; where it leads afterwards is kept. */
export function LanguageLinks({ current, next, label }: { current: Locale; next: string; label: string }) {
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
                href={signInAddress(next, locale)}
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
