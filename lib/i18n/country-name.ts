import type { Locale } from "./locales";

/** A country's name by its ISO 3166 code, null for land without a code. */
export function countryName(code: string, locale: Locale): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? null;
}
