/**
 * The languages of the network, in the order in which a reader is offered them. Another language is one
 * entry here and one file in `messages/`.
 */
export const locales = ["en", "tr"] as const;
export const defaultLocale: Locale = "en";
export type Locale = (typeof locales)[number];

/** Each language by its own name, for the switch. */
export const localeNames: Record<Locale, string> = { en: "English", tr: "Türkçe" };

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
