/** How a language writes numbers. Null for a mark the language does not have or a locale that is not one. */
export type Convention = { decimal: string | null; group: string | null };

const NONE: Convention = { decimal: null, group: null };

/** Well-formed BCP 47 or null: a locale comes from outside and must not make the parser throw. */
function localeOf(tag: string, region?: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"), { region });
  } catch {
    return null;
  }
}

/** The language most written in a country ("TR" → "tr"), from the likely subtags of CLDR. */
function countryLanguage(country: string | undefined): string | null {
  if (!country) return null;
  const locale = localeOf(`und-${country}`);
  return locale?.region ? locale.maximize().language : null;
}

/** The languages a writer may mix: that of the text, that of the country. Region added, since de-CH is not de-DE. */
export function contextLocales(locale: string, country: string | undefined): string[] {
  const region = country ? localeOf(`und-${country}`)?.region : undefined;
  const text = localeOf(locale);
  const own = text?.region ? text.baseName : localeOf(locale, region)?.baseName;
  const language = countryLanguage(country);
  const national = language ? localeOf(language, region)?.baseName : undefined;
  return [...new Set([own, national].filter((tag): tag is string => tag !== undefined))];
}

const cache = new Map<string, Convention>();

/** Read from Intl, not from a table of ours: the separators that this locale's own numbers carry. */
export function conventionOf(locale: string | undefined): Convention {
  if (!locale) return NONE;
  let convention = cache.get(locale);
  if (!convention) {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(12345678.9);
    const mark = (type: string) =>
      parts
        .find((part) => part.type === type)
        ?.value.replace(/\s/, " ")
        .replace("’", "'") ?? null;
    convention = { decimal: mark("decimal"), group: mark("group") };
    if (cache.size < 200) cache.set(locale, convention);
  }
  return convention;
}
