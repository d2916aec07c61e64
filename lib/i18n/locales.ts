/**
 * Every language that the site can speak, by its own name, with the country whose way of writing dates and times its
 * readers expect. Another one is an entry here and its words in `messages/`; docs/operating.md says how.
 */
const languages = {
  en: { name: "English", tag: "en-GB" },
  tr: { name: "Türkçe", tag: "tr-TR" },
  uk: { name: "Українська", tag: "uk-UA" },
} as const;

export type Locale = keyof typeof languages;
type Locales = readonly [Locale, ...Locale[]];

const available = Object.keys(languages) as Locale[];
const isAvailable = (code: string): code is Locale => Object.hasOwn(languages, code);

/** The codes in a setting such as "en, tr", each once; without any that exists, English and Turkish. */
export function readLanguages(setting: string | undefined): { locales: Locales; unknown: string[] } {
  const codes = [...new Set((setting ?? "").split(",").map((code) => code.trim()))].filter(Boolean);
  const [first = "en", ...rest] = codes.filter(isAvailable);
  const others = codes.some(isAvailable) ? rest : (["tr"] as const);
  return { locales: [first, ...others], unknown: codes.filter((code) => !isAvailable(code)) };
}

/**
 * The languages of this network, in the order in which a reader is offered them; the first is the default. The setting
 * LANGUAGES is written into the build, also into what browsers load: see next.config.ts.
 */
export const { locales } = readLanguages(process.env.LANGUAGES);
export const [defaultLocale] = locales;

/** Those, and behind them the languages that are switched off: what has been written in one stays what it is. */
export const knownLocales: Locales = [
  ...locales,
  ...available.filter((code) => !locales.includes(code)),
] as unknown as Locales;

const each = (key: "name" | "tag") =>
  Object.fromEntries(available.map((code): [string, string] => [code, languages[code][key]])) as Record<
    Locale,
    string
  >;

/** Each language by its own name, for the switch. */
export const localeNames = each("name");

/** For the dates and times of a language. */
export const localeTags = each("tag");

/** Whether the network has the language. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** Whether content may be in the language. */
export const isKnownLocale = (value: unknown): value is Locale =>
  typeof value === "string" && isAvailable(value);
