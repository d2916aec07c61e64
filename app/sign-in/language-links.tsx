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
              <span aria-current="true" className="border-b-2 border-ink pb-1 font-[650]">
                {localeNames[locale]}
              </span>
            ) : (
              <a href={signInAddress(next, locale)} hrefLang={locale} className="text-cobalt hover:underline">
                {localeNames[locale]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
