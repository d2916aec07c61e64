import { z } from "zod";
import { storable } from "../text/storable";
import { knownLocaleSchema } from "./locale-schema";
import { knownLocales, type Locale } from "./locales";

/** Content that is language: one value for each language in which it has been written. */
export const localized = <T extends z.ZodType>(value: T) => z.partialRecord(knownLocaleSchema, value);
export type Localized<T = string> = Partial<Record<Locale, T>>;

/** One line of text in each language. */
export const localizedLine = (max = 200) => localized(z.string().overwrite(storable).max(max));

/**
 * The value for a reader of `locale`, and the language it is really in: when the wished language has not been
 * written, the first one that has. `null` when there is none. The caller marks text of another language with
 * `lang`.
 */
export function pick<T>(value: Localized<T> | undefined, locale: Locale): { value: T; lang: Locale } | null {
  if (!value) return null;
  for (const lang of [locale, ...knownLocales]) {
    const found = value[lang];
    if (found !== undefined && found !== null && found !== "") return { value: found as T, lang };
  }
  return null;
}

/** The text alone, "" when nothing has been written. */
export const pickText = (value: Localized | undefined, locale: Locale): string =>
  pick(value, locale)?.value ?? "";

/** The `lang` that marks a value read in another language than the page's; none where the two are the same. */
export const foreignLang = (
  found: { lang: Locale } | null | undefined,
  locale: Locale,
): Locale | undefined => (found && found.lang !== locale ? found.lang : undefined);
