import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { publications } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities, publishedProfiles } from "@/db/schema/profiles";
import type { OtherName } from "@/features/profiles/other-names";
import type { Localized } from "@/lib/i18n/localized";
import { matching } from "../filter-queries";
import { noFilters } from "../filters";
import { findHits } from "../search/queries";
import { queryWords, readQuery } from "../search/words";
import { MOST_FOUND, type PlaceFilters, type PlaceQuery } from "./query-schema";
import type { PlaceRow } from "./rows";

const { profile, municipalityId } = publishedProfiles;
const id = municipalityId;

/** The condition that some of the filters make. */
export const placesMatching = (filters: Partial<PlaceFilters>, now: Date) =>
  matching({ ...noFilters, ...filters }, now);

const columns = {
  id,
  countryCode: publishedProfiles.countryCode,
  countrySlug: countries.slug,
  slug: publishedProfiles.slug,
  name: publishedProfiles.name,
  officialName: publishedProfiles.officialName,
  officialLang: sql<string>`coalesce(${profile} #>> '{names,official,lang}', '')`,
  englishName: sql<string>`coalesce(${profile} #>> '{names,english}', '')`,
  otherNames: sql<OtherName[]>`coalesce(${profile} #> '{names,others}', '[]')`,
  region: publishedProfiles.region,
  status: publishedProfiles.status,
  latitude: publishedProfiles.latitude,
  longitude: publishedProfiles.longitude,
  population: publishedProfiles.population,
  languages: publishedProfiles.languages,
  indicators: publishedProfiles.indicators,
  website: sql<string>`coalesce(${profile} #>> '{contacts,website}', '')`,
  version: sql<number>`(select max(${publications.number}) from ${publications}
    where ${publications.municipalityId} = ${id})`,
  publishedAt: publishedProfiles.publishedAt,
  boundaryChanges: sql<PlaceRow["boundaryChanges"]>`
    jsonb_path_query_array(${profile}, '$.milestones[*] ? (@.changesBoundary == true && @.date != null).date')`,
  sources: sql<PlaceRow["sources"]>`coalesce(${profile} -> 'sources', '[]')`,
  own: sql<{ id: string; own: { names: Localized } }[]>`
    jsonb_path_query_array(${profile}, '$.figures[*] ? (@.own != null)')`,
};

const reading = (on: Database | Transaction) =>
  on
    .select(columns)
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode));

type Raw = Awaited<ReturnType<typeof reading>>[number];

const placeOf = ({ own, ...row }: Raw): PlaceRow => ({
  ...row,
  ownNames: Object.fromEntries(own.map((figure) => [figure.id, figure.own.names])),
});

/** Some municipalities by their ids, in the order of these. */
export async function readPlaces(
  ids: readonly string[],
  on: Database | Transaction = db,
): Promise<PlaceRow[]> {
  if (ids.length === 0) return [];
  const rows = await reading(on).where(inArray(id, [...ids]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((one) => byId.get(one) ?? []).map(placeOf);
}

/** A page of municipalities: by their ids, or those that a search found, the best first. `last` leads to the next page. */
export async function listPlaces(query: PlaceQuery): Promise<{ places: PlaceRow[]; last: string | null }> {
  const { q, limit, cursor, ...filters } = query;
  const now = new Date();
  const where = placesMatching(filters, now);
  if (q !== undefined) {
    const search = { words: queryWords(readQuery(q)), limit: Math.min(limit, MOST_FOUND), now };
    const hits = await findHits({ ...search, filters: { ...noFilters, ...filters } });
    return { places: await readPlaces(hits.map((hit) => hit.id)), last: null };
  }
  const after = cursor === undefined ? undefined : gt(id, cursor);
  const rows = await reading(db)
    .where(and(where, after))
    .orderBy(asc(id))
    .limit(limit + 1);
  const places = rows.slice(0, limit).map(placeOf);
  return { places, last: rows.length > limit ? (places.at(-1)?.id ?? null) : null };
}

/** A municipality by its id; "gone" when it has left the network, null when visitors have never seen it. */
export async function getPlace(wanted: string): Promise<PlaceRow | "gone" | null> {
  const [place] = await readPlaces([wanted]);
  if (place) return place;
  const [left] = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .innerJoin(publications, eq(publications.municipalityId, municipalities.id))
    .where(and(eq(municipalities.id, wanted), isNotNull(municipalities.archivedAt)))
    .limit(1);
  return left ? "gone" : null;
}

/** The municipality that has or had an address. */
export async function findPlaceAt(country: string, slug: string): Promise<string | null> {
  const [row] = await db
    .select({ id: addressHistory.municipalityId })
    .from(addressHistory)
    .innerJoin(countries, eq(countries.code, addressHistory.countryCode))
    .where(and(eq(countries.slug, country), eq(addressHistory.slug, slug)));
  return row?.id ?? null;
}
