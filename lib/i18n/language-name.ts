import { type Locale, locales } from "./locales";

/** What the language with a code is called within a sentence of another: "Turkish", "Türkçe", "турецька". */
export const languageName = (of: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(of) ?? of;

/** All languages of the network in one sentence: "English and Turkish". */
export const languageList = (locale: Locale): string =>
  new Intl.ListFormat(locale).format(locales.map((each) => languageName(each, locale)));
