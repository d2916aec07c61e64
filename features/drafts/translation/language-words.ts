import type { Locale } from "@/lib/i18n/locales";

/** What a language is called in a sentence of another: "Turkish", "Türkçe". */
export const languageWord = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
