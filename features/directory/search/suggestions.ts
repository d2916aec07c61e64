import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import type { MatchedName } from "./matched-name";
import { matchedWords } from "./matched-words";
import type { Found } from "./result-queries";
import { highlight, type Segment, wordsToMark } from "./words";

/** What the browser gets while somebody types. Parts of a text alternate: plain, matched, plain … */
export type Suggestion = {
  href: string;
  name: string[];
  /** By which other name it was found, between the words that say so. */
  matched: { before: string; name: string[]; lang: string; after: string } | null;
  place: string[];
  note: string;
};
export type Suggestions = { municipalities: Suggestion[]; countries: Suggestion[] };

/** Plain and matched parts in turn, beginning with a plain one that may be empty. */
export const alternate = (segments: readonly Segment[]): string[] => [
  ...(segments[0]?.isMatch ? [""] : []),
  ...segments.map(({ text }) => text),
];

export function suggest(found: Found, words: readonly string[], locale: Locale): Suggestions {
  const t = translator(locale, "home");
  const parts = (text: string) => alternate(highlight(text, wordsToMark(words)));
  const matchedParts = (name: MatchedName) => {
    const [before, after] = matchedWords(name, locale);
    return { before, name: parts(name.text), lang: name.lang, after };
  };
  return {
    municipalities: found.municipalities.map((each) => ({
      href: `/${locale}/${each.countrySlug}/${each.slug}`,
      name: parts(each.name),
      matched: each.matched && matchedParts(each.matched),
      place: parts(whereabouts(each, locale)),
      note: pickText(each.statusNames, locale),
    })),
    countries: found.countries.map(({ slug, names, count }) => ({
      href: `/${locale}/${slug}`,
      name: parts(pickText(names, locale)),
      matched: null,
      place: [],
      note: t("partnerCities", { n: count }),
    })),
  };
}
