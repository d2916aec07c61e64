import { indicatorsIn } from "@/features/figures/indicators";
import type { Unit } from "@/features/figures/schema";
import { type Facts, profileFacts } from "@/features/profiles/facts";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";

/** The network's lists, by which the keys of a profile have names. */
export type Lists = {
  indicators: readonly { key: string; names: Localized; unit: Unit }[];
  statuses: readonly { key: string; names: Localized }[];
};

/** A version of a profile as somebody reads it: its facts are those of this version, in the language of each text. */
export type Reading = {
  profile: Profile;
  locale: Locale;
  lists: Lists;
  factsIn: (language: Locale) => Facts;
  /**
   * A short text within a fact. Who compares reads it in every language in which it is written, their own first: what only
   * readers of another language will see is not to be overlooked.
   */
  words: (text: Localized) => string;
};

/** For readers of a published page: in their own language alone. */
type Options = { isForReaders?: boolean };

export function readVersion(
  profile: Profile,
  lists: Lists,
  locale: Locale,
  { isForReaders = false }: Options = {},
): Reading {
  const known = new Map<Locale, Facts>();
  const factsIn = (language: Locale): Facts => {
    const facts =
      known.get(language) ?? profileFacts(profile, indicatorsIn(lists.indicators, language), language);
    known.set(language, facts);
    return facts;
  };
  const words = (text: Localized) => {
    const own = pickText(text, locale);
    const others = isForReaders ? [] : Object.values(text).filter((other) => other && other !== own);
    return [own, ...others].filter(Boolean).join(" / ");
  };
  return { profile, locale, lists, factsIn, words };
}
