"use client";

import { useState } from "react";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** In which language somebody is written to; one is always chosen. */
export function LanguageChoice({ start, locale }: { start: string | undefined; locale: Locale }) {
  const [chosen, setChosen] = useState<Locale>(locales.find((known) => known === start) ?? locale);
  return (
    <fieldset>
      <legend className="mb-1.5 font-[650]">{translator(locale, "people")("invite.language")}</legend>
      <div className="segmented flex overflow-hidden rounded-control border border-rule-2 bg-plate">
        {locales.map((language) => (
          <label key={language} lang={language} className="segment min-h-11">
            <input
              type="radio"
              name="language"
              value={language}
              checked={language === chosen}
              onChange={() => setChosen(language)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <span className="text-meta">{localeNames[language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
