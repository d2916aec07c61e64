"use client";

import { useWatch } from "react-hook-form";
import { Icon } from "@/components/icon";
import type { Profile } from "@/features/profiles/schema";
import { localeNames, locales } from "@/lib/i18n/locales";
import { languagesBehind } from "../../editing/outline";
import { useWords } from "./settings";
import { isSideBySide, useView } from "./view";

/** Which language of the page is on screen, and which one lags behind the other. */
export function LanguageTabs() {
  const t = useWords();
  const { languages, setLanguages } = useView();
  const [summary, sections] = useWatch<Profile, ["summary", "sections"]>({ name: ["summary", "sections"] });
  const behind = languagesBehind({ summary, sections });
  const both = isSideBySide(languages);
  return (
    <fieldset className="flex flex-wrap items-stretch gap-x-6">
      <legend className="sr-only">{t("languages.label")}</legend>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          aria-pressed={!both && languages[0] === locale}
          onClick={() => setLanguages([locale])}
          className="language-tab"
        >
          <span lang={locale}>{localeNames[locale]}</span>
          {behind.includes(locale) && (
            <span className="badge bg-coral-wash text-coral-ink">
              <Icon name="half" width={11} height={11} /> {t("languages.behind")}
            </span>
          )}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={both}
        onClick={() => setLanguages(locales)}
        className="language-tab"
      >
        <span className={both ? "" : "underline underline-offset-4"}>{t("languages.sideBySide")}</span>
      </button>
    </fieldset>
  );
}
