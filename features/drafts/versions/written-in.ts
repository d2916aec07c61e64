import type { WritableLanguages } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import { isKnownLocale, type Locale } from "@/lib/i18n/locales";
import { same } from "./same";

/** An object with nothing but languages as its names is a text, wherever in the profile it stands. */
const isText = (value: object): boolean => Object.keys(value).every(isKnownLocale);

/** A value without what its texts say in these languages. */
function without(languages: readonly Locale[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(languages, item));
  if (typeof value !== "object" || value === null) return value;
  const left = isText(value)
    ? Object.entries(value).filter(([name]) => !languages.some((language) => language === name))
    : Object.entries(value);
  return Object.fromEntries(left.map(([name, inner]) => [name, without(languages, inner)]));
}

/**
 * Whether two versions of a profile differ in nothing but what their texts say in `languages`. Looks at all that a profile
 * holds, also at texts inside what is compared and merged as one field, such as the entries of a list.
 */
export function changesOnly(languages: WritableLanguages, before: Profile, after: Profile): boolean {
  return languages === "all" || same(without(languages, before), without(languages, after));
}

export const mayWriteIn = (languages: WritableLanguages, language: Locale): boolean =>
  languages === "all" || languages.includes(language);
