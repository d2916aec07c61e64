import { currentObservations, primaryObservation } from "@/features/figures/observations";
import { unitOf } from "@/features/figures/resolve";
import type { Indicators } from "@/features/figures/schema";
import { otherCountryNames } from "@/lib/i18n/country-name";
import { knownLocales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { fold } from "@/lib/text/fold";
import type { Profile } from "./schema";
import { isWrittenIn } from "./written";

/** To be counted up when what is made of a profile here changes: what is published is then made anew. */
export const projectionVersion = 5;

type Place = {
  municipalityId: string;
  revisionId: string;
  countryCode: string;
  slug: string;
  countryNames: Localized;
};

/** The row of `published_profiles` for a profile, but for the moment and the note of its publication. */
export function profileProjection(profile: Profile, place: Place) {
  const { names, region, coordinates } = profile;
  return {
    municipalityId: place.municipalityId,
    revisionId: place.revisionId,
    countryCode: place.countryCode,
    slug: place.slug,
    name: names.short,
    officialName: names.official.text,
    region,
    status: profile.status,
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
    population: populationOf(profile),
    languages: knownLocales.filter((locale) => isWrittenIn(profile, locale)),
    indicators: recordedIndicators(profile),
    profile,
    searchText: searchText(profile, place),
    version: projectionVersion,
  };
}

/** How many live in the place itself, by the value that lists use. */
export function populationOf({ figures, sources }: Profile): number | null {
  const own = figures.find(({ indicator, about }) => indicator === "population" && about.kind === "place");
  return own ? (primaryObservation(own, sources)?.value ?? null) : null;
}

/** The network's indicators that have a value, of the place itself or its administration. */
const recordedIndicators = ({ figures, sources }: Profile): string[] => [
  ...new Set(
    figures.flatMap((figure) => {
      const { indicator, about } = figure;
      if (!indicator || about.kind === "wider") return [];
      return primaryObservation(figure, sources) ? [indicator] : [];
    }),
  ),
];

type Named = Pick<Profile, "names" | "region">;

const allNames = ({ names }: Named): string[] => [
  ...[names.short, names.official.text, names.english],
  ...names.others.map(({ text }) => text),
];

/** Everything that a municipality is found by, one folded name on each line; without a profile, where it lies. */
export function searchText(
  profile: Named | null,
  place: Pick<Place, "countryNames" | "slug" | "countryCode">,
): string {
  const words = [
    ...(profile ? allNames(profile) : []),
    ...Object.values(profile?.region ?? {}),
    ...Object.values(place.countryNames),
    ...otherCountryNames(place.countryCode),
    place.slug,
  ];
  return searchLines(words, place.countryCode).join("\n");
}

/**
 * Folded as the country writes itself in Latin letters and as anybody else would: who searches for Търговище may type
 * Targovishte, Targovishche or the name itself, and a query knows no country. The name as its country folds it comes
 * first.
 */
function searchLines(words: readonly string[], countryCode: string): string[] {
  const lines = words.filter(Boolean).flatMap((word) => [fold(word, countryCode), fold(word)]);
  return [...new Set(lines)];
}

/** The rows of `published_figures` but for whose they are: each source's current value, the one that lists use at position 0. */
export function figureProjection(profile: Profile, indicators: Indicators) {
  return profile.figures.flatMap((figure) => {
    const primary = primaryObservation(figure, profile.sources);
    const ordered = [primary, ...currentObservations(figure).filter((o) => o !== primary)];
    return ordered
      .filter((o) => o !== null)
      .map((observation, position) => ({
        figureId: figure.id,
        position,
        indicator: figure.indicator,
        unit: observation.unit ?? unitOf(figure, indicators),
        about: figure.about,
        observation,
        sourceKind: profile.sources.find((s) => s.id === observation.source)?.kind ?? "other",
        value: observation.value ?? 0,
      }));
  });
}
