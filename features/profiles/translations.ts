import type { Locale } from "@/lib/i18n/locales";

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
