"use client";

import { Icon } from "@/components/icon";
import { languageName } from "@/lib/i18n/language-name";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type TranslatedText, waiting } from "../../translation/state";
import { fieldName } from "../../versions/names";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useReader } from "../frame/use-reader";
import { useTranslation } from "./translation-context";

/** The texts that wait for a translator, those that are behind first. */
export function useWaitingTexts(): TranslatedText[] {
  const { states } = useTranslation();
  return locales.flatMap((language) =>
    (["behind", "missing"] as const).flatMap((state) => waiting(states[language], state)),
  );
}

/** What is behind or not translated, each with the way to it. None of it stops a publication. */
export function TranslationChecklist({ texts, onGo }: { texts: TranslatedText[]; onGo: () => void }) {
  const { locale } = useSettings();
  const t = translator(locale, "translation");
  const words = translator(locale, "editor");
  const goTo = useGoTo();
  const reading = useReader()(useProfileForm().getValues());
  return (
    <section className="not-first:mt-6">
      <h3 className="font-[650]">{t("checklist.title")}</h3>
      <p className="mb-2 text-note text-ink-2">{t("checklist.hint")}</p>
      <ul className="border-t border-rule">
        {texts.map(({ key, path, place, language, state }) => (
          <li key={`${language} ${key}`} className="flex gap-3 border-b border-rule py-2">
            <Icon name={state === "behind" ? "half" : "ring"} className="mt-1 shrink-0 text-coral-ink" />
            <div className="min-w-0">
              <p>
                {t(state === "behind" ? "checklist.behind" : "checklist.missing", {
                  language: languageName(language, locale),
                })}
              </p>
              <button
                type="button"
                className="link cursor-pointer text-left text-note"
                onClick={() => {
                  onGo();
                  goTo(path, language);
                }}
              >
                {words("checklist.goTo", { place: fieldName(place, [reading]) })}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
