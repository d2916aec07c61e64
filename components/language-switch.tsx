"use client";

import { usePathname } from "next/navigation";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";

type Props = { locale: Locale; label: string; className?: string };

/** Links to the same page in the other languages; following one also remembers the choice. */
export function LanguageSwitch({ locale, label, className = "" }: Props) {
  const from = encodeURIComponent(usePathname());
  return (
    <nav aria-label={label} className={`switch ${className}`}>
      <ul>
        {locales.map((language) => (
          <li key={language} lang={language}>
            {language === locale ? (
              <span aria-current="true">{localeNames[language]}</span>
            ) : (
              <a href={`/language?to=${language}&from=${from}`} hrefLang={language} rel="nofollow">
                {localeNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
