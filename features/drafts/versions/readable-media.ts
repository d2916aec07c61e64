import type { Document, Image } from "@/features/profiles/images";
import { licenceWords } from "@/features/profiles/licence-words";
import { knownLocales, type Locale, localeNames } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { allLanguages } from "./readable-facts";

/** The file of a picture or document, which has no words of its own: the beginning of its hash tells it from others. */
export const fileText = (hash: string): string => hash.slice(0, 12);

/** All that is said of a picture, line by line: what it is that is said, and in which language. */
export function imageText({ alt, isDecorative, caption, credit, licence }: Image, locale: Locale): string {
  const t = translator(locale, "editor");
  const line = (name: "alt" | "caption" | "credit" | "licence", text: string, language?: Locale) =>
    text && `${t(`fieldNames.${name}`)}${language ? ` (${localeNames[language]})` : ""}: ${text}`;
  const inEach = (name: "alt" | "caption", texts: Localized) =>
    knownLocales.map((language) => line(name, texts[language] ?? "", language));
  return [
    ...(isDecorative ? [t("fieldNames.isDecorative")] : inEach("alt", alt)),
    ...inEach("caption", caption),
    line("credit", credit),
    line("licence", licenceWords(licence, locale)),
  ]
    .filter(Boolean)
    .join("\n");
}

export const documentText = ({ title, file }: Document): string => allLanguages(title) || fileText(file);
