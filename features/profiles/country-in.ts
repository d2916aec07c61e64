import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, type Localized, pick } from "@/lib/i18n/localized";

/** A country as a page about one of its municipalities names it: in the reader's language, or in `lang`. */
export type NamedCountry = { code: string; slug: string; name: string; lang: Locale | undefined };

type Row = { countryCode: string; countrySlug: string; countryNames: Localized };

export function countryIn(
  locale: Locale,
  { countryCode: code, countrySlug: slug, countryNames }: Row,
): NamedCountry {
  const found = pick(countryNames, locale);
  return { code, slug, name: found?.value ?? "", lang: foreignLang(found, locale) };
}
