import { formatReferenceDate } from "@/features/figures/dates";
import type { ResolvedFigure } from "@/features/figures/resolve";
import type { Observation, Unit } from "@/features/figures/schema";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import { type Facts, profileFacts } from "./facts";
import type { PublishedProfile } from "./queries";

/** What every part of the page needs. */
export type PageContext = {
  published: PublishedProfile;
  locale: Locale;
  t: Translator<"profile">;
  tf: Translator<"figures">;
  facts: Facts;
  /** The same facts in the language of a text that has not been written in the reader's. */
  factsIn: (lang: Locale) => Facts;
  /** Figures about the place or its administration that have a value, in their order. */
  own: ResolvedFigure[];
  /** Figures about wider areas. */
  wider: ResolvedFigure[];
};

export function pageContext(published: PublishedProfile, locale: Locale): PageContext {
  const { profile, indicators } = published;
  const factsIn = (lang: Locale) => profileFacts(profile, indicators, lang);
  const facts = factsIn(locale);
  const recorded = [...facts.figures.values()].filter(({ primary }) => primary !== null);
  return {
    published,
    locale,
    t: translator(locale, "profile"),
    tf: translator(locale, "figures"),
    facts,
    factsIn: (lang) => (lang === locale ? facts : factsIn(lang)),
    own: recorded.filter(({ isWider }) => !isWider),
    wider: recorded.filter(({ isWider }) => isWider),
  };
}

/** What a value stands for in time, as a sentence of its own. A year is its own date unless it says more. */
export function dateText(observation: Observation, unit: Unit, { locale, tf }: PageContext): string {
  if (unit === "year" && observation.date.kind === "undated") return tf("yearGiven");
  return sentenceCase(formatReferenceDate(observation.date, locale, tf), locale);
}
