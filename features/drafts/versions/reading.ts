import { indicatorsIn } from "@/features/figures/indicators";
import type { Unit } from "@/features/figures/schema";
import { type Facts, profileFacts } from "@/features/profiles/facts";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";

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
};

export function readVersion(profile: Profile, lists: Lists, locale: Locale): Reading {
  const known = new Map<Locale, Facts>();
  const factsIn = (language: Locale): Facts => {
    const facts =
      known.get(language) ?? profileFacts(profile, indicatorsIn(lists.indicators, language), language);
    known.set(language, facts);
    return facts;
  };
  return { profile, locale, lists, factsIn };
}
