import { calendarEnd } from "@/features/figures/dates";
import { figureLetters } from "@/features/figures/letters";
import { type ResolvedFigure, resolveFigure } from "@/features/figures/resolve";
import type { Figure, Indicators, Observation } from "@/features/figures/schema";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { type Localized, pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";

/** The indicator by which municipalities are set beside one another on a profile. */
export const comparedIndicator = "population";

/** At most so many stand in one drawing: the page's own and those closest to it. */
export const mostCities = 12;

export type PopulationRow = {
  slug: string;
  name: string;
  region: Localized;
  figureId: string;
  observation: Observation;
  sourceKind: string;
};

export type ComparedCity = {
  slug: string;
  name: string;
  region: string;
  figure: ResolvedFigure;
  value: number;
};
export type Comparison = {
  /** In the order of the reader's alphabet. */
  cities: ComparedCity[];
  /** How many have the figure; more than `cities` when only the closest are drawn. */
  total: number;
  median: Median;
};

/** The middle value, or what stands in its way: figures that are not exact or carry no date, or too few of them. */
export type Median = { value: number } | { value: null; exact: number; dated: number; total: number };

/** How many municipalities of a country have the figure, of how many it is exact and dated, and the middle of all. */
export type Standing = { total: number; exact: number; dated: number; middle: number | null };

/** `rows` need to hold only the closest; `country` then says how all stand. */
export function compare(
  rows: PopulationRow[],
  here: string,
  indicators: Indicators,
  locale: Locale,
  country?: Standing,
): Comparison {
  const all = [...new Set(rows.map(({ slug }) => slug))].flatMap((slug) => {
    const own = rows.filter((row) => row.slug === slug);
    return city(slug, own, indicators, locale) ?? [];
  });
  const cities = byName(closest(all, here), locale, ({ name }) => name);
  const standing = country && country.total > all.length ? country : standingOf(all);
  return { cities, total: standing.total, median: medianOf(standing) };
}

function city(
  slug: string,
  rows: PopulationRow[],
  indicators: Indicators,
  locale: Locale,
): ComparedCity | null {
  const [first] = rows;
  if (!first) return null;
  const own = rows.filter((row) => row.figureId === first.figureId);
  // Each value stands for one source, so the row itself can name it.
  const sources = own.map((row, index) => ({ id: `s${index}`, kind: row.sourceKind }));
  const figure: Figure = {
    id: first.figureId,
    indicator: comparedIndicator,
    own: null,
    about: { kind: "place" },
    observations: own.map((row, index) => ({ ...row.observation, source: `s${index}` })),
    parts: [],
  };
  const t = translator(locale, "figures");
  const letters = figureLetters([figure]);
  const resolved = resolveFigure(figure, { letters, sources, indicators, locale, t });
  const value = resolved.primary?.observation.value ?? null;
  if (value === null) return null;
  return { slug, name: first.name, region: pickText(first.region, locale), figure: resolved, value };
}

/** The page's own city and those whose figure is nearest to its own, by ratio. */
function closest(all: ComparedCity[], here: string): ComparedCity[] {
  if (all.length <= mostCities) return all;
  const own = all.find(({ slug }) => slug === here)?.value ?? 1;
  const distance = ({ value }: ComparedCity) => Math.abs(Math.log(Math.max(value, 1) / Math.max(own, 1)));
  const rank = (c: ComparedCity) => (c.slug === here ? -1 : distance(c));
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostCities);
}

function standingOf(cities: ComparedCity[]): Standing {
  const primaries = cities.flatMap(({ figure }) => figure.primary ?? []);
  const exact = primaries.filter(({ mark }) => mark === "exact").length;
  const dated = primaries.filter(({ observation }) => calendarEnd(observation.date) !== null).length;
  const total = cities.length;
  const sorted = cities.map(({ value }) => value).toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((total - 1) / 2)] ?? 0, sorted[Math.ceil((total - 1) / 2)] ?? 0];
  return { total, exact, dated, middle: (low + high) / 2 };
}

/** Only figures of the same kind may be compared: all exact and all dated, and at least three of them. */
function medianOf({ total, exact, dated, middle }: Standing): Median {
  if (middle === null || total < 3 || exact < total || dated < total)
    return { value: null, exact, dated, total };
  return { value: middle };
}
