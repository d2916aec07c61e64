"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { localeNames } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { useSettings, useWords } from "../frame/settings";
import { ProseField } from "../prose/prose-field";
import { ListTexts } from "../translating/list-texts";
import { TranslationNotice } from "../translation/translation-notice";
import { Drawings } from "./drawings";
import { HeadingField } from "./heading-field";
import { SectionCommands } from "./section-commands";
import { Sheet } from "./sheet";

type Props = { id: string; index: number; count: number };

/** One section: heading, prose, drawings, and its place among the others. */
export function SectionSheet({ id, index, count }: Props) {
  const t = useWords();
  const { locale, languages } = useSettings();
  const headings = useWatch<Profile, `sections.${number}.heading`>({ name: `sections.${index}.heading` });
  const name = pickText(headings, locale) || t("sections.untitled");
  return (
    <Sheet
      id={`part-section:${id}`}
      label={name}
      footer={
        languages === "all" ? (
          <>
            <Drawings index={index} />
            <SectionCommands id={id} index={index} count={count} name={name} />
          </>
        ) : (
          <ListTexts index={index} />
        )
      }
    >
      {(language) => (
        <>
          <TranslationNotice
            paths={[`sections.${index}.heading`, `sections.${index}.body`]}
            language={language}
          />
          <HeadingField
            name={`sections.${index}.heading.${language}`}
            label={t("sections.headingIn", { language: localeNames[language] })}
            placeholder={t("sections.headingPlaceholder")}
            lang={language}
          />
          <ProseField
            name={`sections.${index}.body.${language}`}
            language={language}
            label={t("textIn", { name, language: localeNames[language] })}
          />
        </>
      )}
    </Sheet>
  );
}
