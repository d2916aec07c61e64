import "server-only";
import { and, asc, eq, gte, inArray, isNotNull, lt, ne, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { countWhere } from "@/db/count-where";
import { fromTheTop } from "@/db/from-the-top";
import { isFirst } from "@/db/is-first";
import { countries } from "@/db/schema/network";
import { publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import type { Localized } from "@/lib/i18n/localized";
import { countryTag } from "./cache-tags";
import { comparedIndicator, mostCities, type PopulationRow, type Standing } from "./comparison";

export type Neighbour = {
  slug: string;
  name: string;
  region: Localized;
  latitude: number;
  longitude: number;
};

type Point = { latitude: number; longitude: number };

/** So many dots a map can have beside the place that it is about. */
const MOST_NEIGHBOURS = 24;
/** Among so many of all countries those of the country are looked for. */
const MOST_NEAR = 400;

const isPlaced = and(isNotNull(publishedProfiles.latitude), isNotNull(publishedProfiles.longitude));
const neighbourColumns = {
  slug: publishedProfiles.slug,
  name: publishedProfiles.name,
  region: publishedProfiles.region,
  latitude: sql<number>`${publishedProfiles.latitude}`.as("latitude"),
  longitude: sql<number>`${publishedProfiles.longitude}`.as("longitude"),
};
const bySlug = (rows: Neighbour[]) => rows.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

/**
 * The municipalities of a country that are nearest to a place and have one on its map; without a place, the largest. The
 * one at `slug` is not among them.
 */
export async function listNeighbours(
  countrySlug: string,
  slug: string,
  here: Point | null,
): Promise<Neighbour[]> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(countrySlug));
  const isOther = and(eq(countries.slug, countrySlug), ne(publishedProfiles.slug, slug));
  if (!here) {
    const largest = await db
      .select(neighbourColumns)
      .from(publishedProfiles)
      .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
      .where(and(isOther, isPlaced))
      .orderBy(fromTheTop(publishedProfiles.population))
      .limit(MOST_NEIGHBOURS);
    return bySlug(largest);
  }
  const away = sql`point(${publishedProfiles.longitude}, ${publishedProfiles.latitude})
    <-> point(${here.longitude}, ${here.latitude})`;
  const near = db
    .select({ ...neighbourColumns, countryCode: publishedProfiles.countryCode })
    .from(publishedProfiles)
    .where(isPlaced)
    .orderBy(away)
    .limit(MOST_NEAR)
    .as("near");
  // A degree of longitude shrinks towards the poles.
  const east = sql`(${near.longitude} - ${here.longitude}) * ${Math.cos((here.latitude * Math.PI) / 180)}`;
  const nearest = await db
    .select({
      ...{ slug: near.slug, name: near.name, region: near.region },
      ...{ latitude: near.latitude, longitude: near.longitude },
    })
    .from(near)
    .innerJoin(countries, eq(countries.code, near.countryCode))
    .where(and(eq(countries.slug, countrySlug), ne(near.slug, slug)))
    .orderBy(sql`power(${east}, 2) + power(${near.latitude} - ${here.latitude}, 2)`)
    .limit(MOST_NEIGHBOURS);
  return bySlug(nearest);
}

const codeOf = (countrySlug: string) =>
  sql`(select ${countries.code} from ${countries} where ${countries.slug} = ${countrySlug})`;

/** Those of a country whose population is nearest to one, from above and from below. */
async function nearestInSize(countrySlug: string, population: number): Promise<string[]> {
  const side = (isAbove: boolean) =>
    db
      .select({ id: publishedProfiles.municipalityId })
      .from(publishedProfiles)
      .where(
        and(
          sql`${publishedProfiles.countryCode} = ${codeOf(countrySlug)}`,
          isAbove
            ? gte(publishedProfiles.population, population)
            : lt(publishedProfiles.population, population),
        ),
      )
      .orderBy(
        isAbove
          ? sql`${publishedProfiles.population} asc nulls first`
          : fromTheTop(publishedProfiles.population),
      )
      .limit(mostCities);
  return (await unionAll(side(true), side(false))).map(({ id }) => id);
}

/**
 * What the municipalities of a country that are nearest to a population say about it, and what the one at `slug` does: one
 * row for each source's current value, the one to use first.
 */
export async function listPopulations(
  countrySlug: string,
  slug: string,
  population: number | null,
): Promise<PopulationRow[]> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(countrySlug));
  const ids = await nearestInSize(countrySlug, population ?? 1);
  const own = db
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(and(eq(countries.slug, countrySlug), eq(publishedProfiles.slug, slug)));
  const all = [...ids, ...(await own).map(({ id }) => id)];
  return db
    .select({
      slug: publishedProfiles.slug,
      name: publishedProfiles.name,
      region: publishedProfiles.region,
      figureId: publishedFigures.figureId,
      observation: publishedFigures.observation,
      sourceKind: publishedFigures.sourceKind,
    })
    .from(publishedFigures)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, publishedFigures.municipalityId))
    .where(and(inArray(publishedFigures.municipalityId, all), isCompared))
    .orderBy(asc(publishedProfiles.slug), asc(publishedFigures.figureId), asc(publishedFigures.position));
}

const isCompared = and(
  eq(publishedFigures.indicator, comparedIndicator),
  eq(publishedFigures.aboutKind, "place"),
);

/** How all municipalities of a country stand by the figure by which they are set beside one another. */
export async function getStanding(countrySlug: string): Promise<Standing> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(countrySlug));
  const { observation, sourceKind } = publishedFigures;
  const primaries = db
    .selectDistinctOn([publishedFigures.municipalityId], {
      value: publishedFigures.value,
      isExact: sql<boolean>`${sourceKind} <> 'register' and ${observation}->>'precision' = 'exact'`.as(
        "is_exact",
      ),
      isDated: sql<boolean>`${observation}->'date'->>'kind' in ('day', 'month', 'year')`.as("is_dated"),
    })
    .from(publishedFigures)
    .where(and(sql`${publishedFigures.countryCode} = ${codeOf(countrySlug)}`, isFirst, isCompared))
    .orderBy(asc(publishedFigures.municipalityId), asc(publishedFigures.figureId))
    .as("primaries");
  const [row] = await db
    .select({
      total: sql<number>`count(*)`.mapWith(Number),
      exact: countWhere(sql`${primaries.isExact}`),
      dated: countWhere(sql`${primaries.isDated}`),
      middle: sql<number | null>`percentile_cont(0.5) within group (order by ${primaries.value})`,
    })
    .from(primaries);
  return row ?? { total: 0, exact: 0, dated: 0, middle: null };
}
