import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { shown: Locale; addressIn: (locale: Locale) => string; wordsIn: Locale };

/** The draft in each of its languages. */
export function LanguageLinks({ shown, addressIn, wordsIn }: Props) {
  return (
    <nav aria-label={translator(wordsIn, "preview")("language")} className="switch">
      <ul>
        {locales.map((language) => (
          <li key={language} lang={language}>
            {language === shown ? (
              <span aria-current="true">{localeNames[language]}</span>
            ) : (
              <a href={addressIn(language)} hrefLang={language} rel="nofollow">
                {localeNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
