"use client";

import { localeNames } from "@/lib/i18n/locales";
import { useSettings, useWords } from "../frame/settings";
import { ProseField } from "../prose/prose-field";
import { TranslationNotice } from "../translation/translation-notice";
import { Sheet } from "./sheet";

/** The opening paragraph of the page. */
export function SummarySheet() {
  const t = useWords();
  const { languages } = useSettings();
  return (
    <Sheet
      id="part-summary"
      label={t("groups.summary")}
      footer={
        languages === "all" && (
          <p className="mt-5 border-t border-rule pt-3 text-note text-ink-2">{t("sections.boxes")}</p>
        )
      }
    >
      {(language) => (
        <>
          <h2 className="mb-3 font-serif text-heading">{t("groups.summary")}</h2>
          <TranslationNotice paths={["summary"]} language={language} />
          <ProseField
            name={`summary.${language}`}
            language={language}
            label={t("textIn", { name: t("groups.summary"), language: localeNames[language] })}
          />
        </>
      )}
    </Sheet>
  );
}
