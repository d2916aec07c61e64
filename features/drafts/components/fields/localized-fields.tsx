"use client";

import { type Locale, localeNames } from "@/lib/i18n/locales";
import { useView } from "../frame/view";
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

/** One text in each language on screen; its label names the language as soon as there are two. */
export function LocalizedFields({ name, label, hint, rows, maxLength, stacked }: Props) {
  const { languages } = useView();
  return (
    <div className={`grid gap-4 ${languages.length > 1 && !stacked ? "sm:grid-cols-2" : ""}`}>
      {languages.map((language: Locale) => (
        <div key={language}>
          <TextField
            name={`${name}.${language}` as TextPath}
            label={languages.length > 1 ? `${label} (${localeNames[language]})` : label}
            hint={hint}
            lang={language}
            rows={rows}
            maxLength={maxLength}
          />
          <TranslationNotice paths={[name]} language={language} />
        </div>
      ))}
    </div>
  );
}
