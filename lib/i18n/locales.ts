import { z } from "zod";

/**
 * The languages of the network, in the order in which a reader is offered them. Another language is one
 * entry here and one file in `messages/`.
 */
export const locales = ["en", "tr"] as const;
export const defaultLocale: Locale = "en";
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** Each language by its own name, for the switch. */
export const localeNames: Record<Locale, string> = { en: "English", tr: "Türkçe" };

export const isLocale = (value: unknown): value is Locale => localeSchema.safeParse(value).success;
