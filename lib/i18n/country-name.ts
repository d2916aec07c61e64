import { knownLocales, type Locale } from "./locales";

/** A country's name by its ISO 3166 code, null for land without a code. */
export function countryName(code: string, locale: Locale): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? null;
}

/** What else a country is called: in the language of most of its people, and shorter: "Deutschland", "UK". */
export function otherCountryNames(code: string): string[] {
  const region = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(region)) return [];
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  const names = [language, ...knownLocales].map((locale) =>
    new Intl.DisplayNames(locale, { type: "region", style: "short", fallback: "none" }).of(region),
  );
  return [...new Set(names)].filter((name) => name !== undefined);
}
