import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { languageBoxName } from "../../review/schema";
import type { LanguageBadges } from "./language-badges";

type Words = { title: string; hint: string };

/** Which languages the publication shows; the others stay as they are. Nothing to choose where there is only one. */
export function ReviewLanguages({ words, badges }: { words: Words; badges: LanguageBadges }) {
  if (locales.length < 2) return null;
  return (
    <fieldset className="mb-4" aria-describedby="review-languages-hint">
      <legend className="font-[550]">{words.title}</legend>
      {locales.map((language: Locale) => (
        <div key={language} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <label className="flex min-h-8 items-center gap-2.5">
            <input
              type="checkbox"
              name={languageBoxName(language)}
              defaultChecked
              className="size-5 accent-cobalt"
            />
            <span lang={language}>{localeNames[language]}</span>
          </label>
          {badges[language]}
        </div>
      ))}
      <p id="review-languages-hint" className="mt-1 text-note text-ink-2">
        {words.hint}
      </p>
    </fieldset>
  );
}
