/**
 * The languages of the network, in the order in which a reader is offered them. Another language is an
 * entry in each list here and its words in `messages/`.
 */
export const locales = ["en", "tr"] as const;
export const defaultLocale: Locale = "en";
export type Locale = (typeof locales)[number];

/** Each language by its own name, for the switch. */
export const localeNames: Record<Locale, string> = { en: "English", tr: "Türkçe" };

/** The country whose way of writing dates and times the readers of a language expect. */
export const localeTags: Record<Locale, string> = { en: "en-GB", tr: "tr-TR" };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
