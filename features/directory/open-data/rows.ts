import { changedSince } from "@/features/figures/boundaries";
import type { CalendarDate } from "@/features/figures/dates";
import { markOf } from "@/features/figures/resolve";
import type { About, Observation, ReferenceDate, Unit } from "@/features/figures/schema";
import type { OtherName } from "@/features/profiles/other-names";
import type { Source } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import type { FigureRow, Municipality } from "./schema";

/** What is read of a municipality: its row, and of its profile what the answers need. */
export type PlaceRow = {
  id: string;
  countryCode: string;
  countrySlug: string;
  slug: string;
  name: string;
  officialName: string;
  officialLang: string;
  englishName: string;
  otherNames: OtherName[];
  region: Localized;
  status: string;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  languages: Locale[];
  indicators: string[];
  website: string;
  version: number;
  publishedAt: Date;
  /** The dates on which its boundaries changed. */
  boundaryChanges: CalendarDate[];
  sources: Source[];
  /** The names of the figures that the profile brings itself, by the figure's id. */
  ownNames: Record<string, Localized>;
};

export type ObservationRow = {
  municipalityId: string;
  figureId: string;
  position: number;
  indicator: string | null;
  indicatorNames: Localized | null;
  unit: Unit;
  about: About;
  observation: Observation;
  sourceKind: string;
  value: number;
};

/** Who says something, of the sources of the same profile. */
function sourceOf(id: string | null, { sources }: PlaceRow): FigureRow["source"] {
  const source = sources.find((one) => one.id === id);
  return source ? { kind: source.kind, title: source.title, url: source.url || null } : null;
}

const otherNameOf = (name: OtherName, place: PlaceRow): Municipality["other_names"][number] => ({
  name: name.text,
  kind: name.kind,
  language: name.lang || null,
  from: name.from?.value ?? null,
  until: name.until?.value ?? null,
  source: sourceOf(name.source, place),
});

export function municipalityOf(row: PlaceRow, site: string): Municipality {
  const { countrySlug, slug } = row;
  return {
    id: row.id,
    name: row.name,
    official_name: row.officialName,
    official_language: row.officialLang || null,
    english_name: row.englishName || null,
    other_names: row.otherNames.map((name) => otherNameOf(name, row)),
    country: row.countryCode,
    country_slug: countrySlug,
    slug,
    region: row.region,
    status: row.status,
    latitude: row.latitude,
    longitude: row.longitude,
    population: row.population,
    languages: row.languages,
    indicators: row.indicators,
    website: row.website || null,
    boundary_changes: row.boundaryChanges.map(({ value }) => value).toSorted(),
    version: row.version,
    published_at: row.publishedAt.toISOString(),
    pages: Object.fromEntries(locales.map((locale) => [locale, `${site}/${locale}/${countrySlug}/${slug}`])),
  };
}

function dateOf(date: ReferenceDate): FigureRow["date"] {
  return {
    kind: date.kind,
    value: "value" in date ? date.value : null,
    text: date.kind === "worded" ? date.text : {},
  };
}

const aboutOf = (about: About): FigureRow["about"] =>
  about.kind === "wider"
    ? { kind: about.kind, level: about.level, name: about.name }
    : { kind: about.kind, level: null, name: {} };

/** One current value of one source. Two of the same figure and municipality differ in their position. */
export function figureOf(row: ObservationRow, place: PlaceRow): FigureRow {
  const { observation, position } = row;
  return {
    municipality: place.id,
    municipality_name: place.name,
    country: place.countryCode,
    figure: row.figureId,
    position,
    primary: position === 0,
    indicator: row.indicator,
    name: row.indicatorNames ?? place.ownNames[row.figureId] ?? {},
    value: row.value,
    high: observation.high ?? null,
    unit: row.unit,
    precision: markOf(row),
    date: dateOf(observation.date),
    boundaries_changed_since:
      row.about.kind === "wider"
        ? null
        : (changedSince(observation.date, place.boundaryChanges)?.value ?? null),
    about: aboutOf(row.about),
    source: sourceOf(observation.source, place),
  };
}
