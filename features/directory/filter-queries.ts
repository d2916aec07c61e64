import "server-only";
import { and, arrayContains, arrayOverlaps, gte, inArray, isNull, lt, or, type SQL } from "drizzle-orm";
import { publishedProfiles } from "@/db/schema/profiles";
import { type BandKey, changedSince, type FilterKind, type Filters, populationBands } from "./filters";

const { countryCode, status, population, indicators, languages, publishedAt } = publishedProfiles;

function inBand(key: BandKey): SQL | undefined {
  const band = populationBands.find((one) => one.key === key);
  if (!band) return isNull(population);
  return and(gte(population, band.from), band.below === null ? undefined : lt(population, band.below));
}

const conditions: { [K in FilterKind]: (chosen: Filters[K], now: Date) => SQL | undefined } = {
  country: (codes) => (codes.length > 0 ? inArray(countryCode, codes) : undefined),
  status: (keys) => (keys.length > 0 ? inArray(status, keys) : undefined),
  population: (keys) => or(...keys.map(inBand)),
  indicator: (keys) => (keys.length > 0 ? arrayContains(indicators, keys) : undefined),
  language: (codes) => (codes.length > 0 ? arrayOverlaps(languages, codes) : undefined),
  updated: (key, now) => (key ? gte(publishedAt, changedSince(key, now)) : undefined),
};

/**
 * The condition on `published_profiles` that the filters make, undefined for none. `except` leaves one kind out: how
 * many there would be if something else of it were chosen.
 */
export const matching = (filters: Filters, now: Date, except?: FilterKind): SQL | undefined =>
  and(
    ...(Object.keys(conditions) as FilterKind[])
      .filter((kind) => kind !== except)
      .map((kind) =>
        (conditions[kind] as (chosen: unknown, now: Date) => SQL | undefined)(filters[kind], now),
      ),
  );
