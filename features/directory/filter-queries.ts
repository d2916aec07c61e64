import "server-only";
import { and, arrayContains, arrayOverlaps, gte, inArray, isNull, lt, or, type SQL } from "drizzle-orm";
import { publishedProfiles } from "@/db/schema/profiles";
import {
  type BandKey,
  type FilterKind,
  type Filters,
  filterKinds,
  populationBands,
  publishedSince,
} from "./filters";

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
  updated: (key, now) => (key ? gte(publishedAt, publishedSince(key, now)) : undefined),
};

/** The condition on `published_profiles` that the filters make, undefined for none. */
export const matching = (filters: Filters, now: Date): SQL | undefined =>
  and(
    ...filterKinds.map((kind) =>
      (conditions[kind] as (chosen: unknown, now: Date) => SQL | undefined)(filters[kind], now),
    ),
  );
