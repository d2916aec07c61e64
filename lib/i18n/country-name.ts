import { knownLocales, type Locale } from "./locales";

/** A country's name by its ISO 3166 code, null for land without a code. */
export function countryName(code: string, locale: Locale): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? null;
}

/** What English speakers go on calling a country whose name in the data of languages is another by now. */
const everydayNames: Readonly<Record<string, readonly string[]>> = {
  BA: ["Bosnia and Herzegovina"],
  CZ: ["Czech Republic"],
  GB: ["Great Britain"],
  NL: ["Holland"],
  TR: ["Turkey"],
};

// Every search asks for those of all countries, and the names are slow to be had.
const others = new Map<string, readonly string[]>();

/** What else a country is called: in the language of most of its people, shorter or in daily use: "Deutschland", "UK", "Turkey". */
export function otherCountryNames(code: string): readonly string[] {
  const known = others.get(code) ?? readOtherNames(code);
  others.set(code, known);
  return known;
}

function readOtherNames(code: string): string[] {
  const region = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(region)) return [];
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  const names = [language, ...knownLocales].map((locale) =>
    new Intl.DisplayNames(locale, { type: "region", style: "short", fallback: "none" }).of(region),
  );
  return [...new Set([...names, ...(everydayNames[region] ?? [])])].filter((name) => name !== undefined);
}
