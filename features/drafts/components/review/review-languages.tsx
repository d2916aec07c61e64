import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { languageBoxName } from "../../review/schema";
import type { LanguageBadges } from "./language-badges";

type Words = { title: string; hint: string };
type Props = {
  words: Words;
  /** What a form that was refused held; nothing in one that has not been sent. */
  sent: Record<string, string>;
  badges: LanguageBadges;
};

/** Which languages the publication shows; the others stay as they are. Nothing to choose where there is only one. */
export function ReviewLanguages({ words, sent, badges }: Props) {
  const isFresh = Object.keys(sent).length === 0;
  if (locales.length < 2) return null;
  return (
    <fieldset className="mb-4" aria-describedby="review-languages-hint">
      <legend className="font-[650]">{words.title}</legend>
      {locales.map((language: Locale) => (
        <div key={language} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <label className="flex min-h-8 items-center gap-2.5">
            <input
              type="checkbox"
              name={languageBoxName(language)}
              defaultChecked={isFresh || languageBoxName(language) in sent}
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
