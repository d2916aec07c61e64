import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { fingerprint } from "@/lib/text/fingerprint";
import { inlines, type RichText } from "./rich-text";

/** The text that a translation was made from. */
export type TranslatedFrom = {
  /** Of the source text, without the values of its figures. */
  hash: string;
  /** The number of the revision in which that text stands. */
  revision: number;
};

/**
 * By the key of a localized field, as in `sections.<id>.body`, and the language it was translated into. A translation
 * that is not in it counts as made from the source text that stands beside it.
 */
export type Translations = Record<string, Partial<Record<Locale, TranslatedFrom>>>;

export type Content = string | RichText;

const wordsOf = (content: Content | undefined): string =>
  typeof content === "string"
    ? content
    : inlines(content)
        .map((node) => (node.type === "text" ? node.text : ""))
        .join("");

/**
 * The mark of a text in one language, one content for each of its parts. It is that of its words alone: figures, dates and
 * sources in it, bold and italic, spaces and the division into paragraphs change nothing that a translation would have
 * to follow.
 */
export const contentHash = (content: readonly (Content | undefined)[]): string =>
  fingerprint(content.map((part) => wordsOf(part).normalize("NFC").replace(/\s+/gu, "")).join("\u0000"));

type Asked = { key: string; text: Localized<Content>; language: Locale; sourceLanguage: Locale };

/** Whether a text in a language was translated from another source text than the one beside it. */
export function isOutdated(
  translations: Translations,
  { key, text, language, sourceLanguage }: Asked,
): boolean {
  const from = translations[key]?.[language];
  const source = text[sourceLanguage];
  return Boolean(from && source && language !== sourceLanguage && from.hash !== contentHash([source]));
}
