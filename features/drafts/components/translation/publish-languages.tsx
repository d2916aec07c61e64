"use client";

import { languageName } from "@/lib/i18n/language-name";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { waiting } from "../../translation/state";
import { textsOf } from "../../translation/texts";
import { useSettings } from "../frame/settings";
import { useTranslation } from "./translation-context";
import { WaitingBadges } from "./waiting-badges";

type Props = { leftOut: readonly Locale[]; onChange: (leftOut: Locale[]) => void };

/** Which languages are published; one that is left out stays as it is, and one always remains. */
export function PublishLanguages({ leftOut, onChange }: Props) {
  const { locale, published } = useSettings();
  const { states } = useTranslation();
  const t = translator(locale, "translation");
  const isShown = (language: Locale) =>
    published !== null && textsOf(published).some(({ parts }) => parts.some((part) => part[language]));
  const toggle = (language: Locale) =>
    onChange(leftOut.includes(language) ? leftOut.filter((l) => l !== language) : [...leftOut, language]);
  if (locales.length < 2) return null;
  return (
    <fieldset>
      <legend className="font-[650]">{t("publish.title")}</legend>
      {locales.map((language) => {
        const isChosen = !leftOut.includes(language);
        const isLast = isChosen && leftOut.length === locales.length - 1;
        const id = `publish-${language}`;
        return (
          <div key={language} className="mt-1.5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <label htmlFor={id} className="flex min-h-8 items-center gap-2.5">
                <input
                  id={id}
                  type="checkbox"
                  checked={isChosen}
                  aria-disabled={isLast}
                  aria-describedby={isChosen ? undefined : `${id}-hint`}
                  onChange={() => !isLast && toggle(language)}
                  className="size-5 accent-cobalt"
                />
                <span lang={language}>{localeNames[language]}</span>
              </label>
              <WaitingBadges
                behind={waiting(states[language], "behind").length}
                missing={waiting(states[language], "missing").length}
                locale={locale}
              />
            </div>
            {!isChosen && (
              <p id={`${id}-hint`} className="ps-8 text-note text-ink-2">
                {t(isShown(language) ? "publish.stays" : "publish.notShown", {
                  language: languageName(language, locale),
                })}{" "}
                {t("publish.onlyThese")}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
