import { formatCalendarDate } from "@/features/figures/dates";
import { figureLetters } from "@/features/figures/letters";
import { type ResolvedFigure, resolveFigure } from "@/features/figures/resolve";
import type { Indicators } from "@/features/figures/schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Milestone, Profile } from "./schema";

/** What the tokens of a profile's texts stand for, in the reader's language. */
export type Facts = {
  locale: Locale;
  /** By id, in the order of the profile. */
  figures: Map<string, ResolvedFigure>;
  milestones: Map<string, Milestone>;
  /** The bracketed number of each source, by id. */
  sources: Map<string, number>;
};

type FactsOf = Pick<Profile, "figures" | "milestones" | "sources">;

export function profileFacts(profile: FactsOf, indicators: Indicators, locale: Locale): Facts {
  const { figures, milestones, sources } = profile;
  const context = {
    letters: figureLetters(figures),
    sources,
    indicators,
    locale,
    t: translator(locale, "figures"),
  };
  return {
    locale,
    figures: new Map(figures.map((figure) => [figure.id, resolveFigure(figure, context)])),
    milestones: new Map(milestones.map((milestone) => [milestone.id, milestone])),
    sources: new Map(sources.map((source, index) => [source.id, index + 1])),
  };
}

/** The date of a milestone as a text shows it, or its year alone; `null` while it has none. */
export function milestoneText(facts: Facts, id: string, show: "date" | "year"): string | null {
  const date = facts.milestones.get(id)?.date;
  if (!date) return null;
  const shown = show === "year" ? { precision: "year" as const, value: date.value.slice(0, 4) } : date;
  // A date is never broken over two lines.
  return formatCalendarDate(shown, facts.locale).replaceAll(" ", "\u00a0");
}

/** What a figure token reads as: the value with the words of its precision, or the bare number of one part. */
export function figureText(facts: Facts, id: string, part: string | null): string | null {
  const resolved = facts.figures.get(id);
  if (part === null) return resolved?.primary?.formatted.text ?? null;
  const value = resolved?.figure.parts.find((p) => p.id === part)?.value ?? null;
  return value === null ? null : new Intl.NumberFormat(facts.locale).format(value);
}
