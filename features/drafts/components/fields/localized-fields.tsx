"use client";

import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { useMayWrite } from "../frame/settings";
import { useView } from "../frame/view";
import { ReadText } from "../translating/read-text";
import { TranslationNotice } from "../translation/translation-notice";
import { TextField, type TextPath } from "./text-field";

/** The path of a text that is written once in each language. */
export type LocalizedPath = TextPath extends infer P
  ? P extends `${infer Base}.${Locale}`
    ? Base
    : never
  : never;
type Props = {
  name: LocalizedPath;
  label: string;
  hint?: string;
  rows?: number;
  maxLength?: number;
  stacked?: boolean;
};

/**
 * One text in each language on screen, to be read where it is not the person's to write. Its label names the language, also
 * where only one is shown: the tabs that tell which are out of sight for most of a page.
 */
export function LocalizedFields({ name, label, hint, rows, maxLength, stacked }: Props) {
  const { languages } = useView();
  const mayWrite = useMayWrite();
  const labelIn = (language: Locale) => (locales.length > 1 ? `${label} (${localeNames[language]})` : label);
  return (
    <div className={`grid gap-4 ${languages.length > 1 && !stacked ? "sm:grid-cols-2" : ""}`}>
      {languages.map((language: Locale) =>
        mayWrite(language) ? (
          <div key={language}>
            <TextField
              name={`${name}.${language}` as TextPath}
              label={labelIn(language)}
              hint={hint}
              lang={language}
              rows={rows}
              maxLength={maxLength}
            />
            <TranslationNotice paths={[name]} language={language} />
          </div>
        ) : (
          <ReadText
            key={language}
            name={`${name}.${language}` as TextPath}
            label={labelIn(language)}
            lang={language}
          />
        ),
      )}
    </div>
  );
}
