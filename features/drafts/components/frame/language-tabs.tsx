"use client";

import { localeNames, locales } from "@/lib/i18n/locales";
import { waiting } from "../../translation/state";
import { useTranslation } from "../translation/translation-context";
import { WaitingBadges } from "../translation/waiting-badges";
import { useSettings, useWords } from "./settings";
import { isSideBySide, useView } from "./view";

/** Which language of the page is on screen, and which one lags behind the other. */
export function LanguageTabs() {
  const t = useWords();
  const settings = useSettings();
  const { languages, setLanguages } = useView();
  const { states } = useTranslation();
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
          <WaitingBadges
            behind={waiting(states[locale], "behind").length}
            missing={waiting(states[locale], "missing").length}
            locale={settings.locale}
          />
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
