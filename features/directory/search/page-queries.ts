import "server-only";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { inAlphabet } from "@/db/in-alphabet";
import { idList } from "@/db/lists";
import { countries, statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import type { Locale } from "@/lib/i18n/locales";
import { matching } from "../filter-queries";
import type { Filters } from "../filters";
import { foundColumns } from "../member-queries";
import type { FoundMember } from "../schema";
import { foundMember } from "./found";
import type { Hit } from "./hits";
import { pageSize, type SearchParams, type Sort } from "./search-params";
import { findByFilters } from "./text-queries";

type Page = Pick<SearchParams, "sort" | "page">;
const offsetOf = ({ page }: Page) => (page - 1) * pageSize;

const orders: { [S in Sort]: (locale: Locale) => SQL[] } = {
  best: () => [],
  name: (locale) => [inAlphabet(publishedProfiles.name, locale)],
  population: () => [fromTheTop(publishedProfiles.population)],
  updated: () => [fromTheTop(publishedProfiles.publishedAt)],
};

/** The ids of hits as a table, `hit`, with their places. */
const tableOf = (hits: readonly Hit[]) =>
  sql`unnest(${idList(hits.map(({ id }) => id))}) with ordinality as hit(id, place)`;
const isHit = sql`hit.id = ${publishedProfiles.municipalityId}`;
const inPlace = asc(sql`hit.place`);

/** What was found by `words`, in its order. */
export async function readHits(hits: readonly Hit[], words: readonly string[] = []): Promise<FoundMember[]> {
  if (hits.length === 0) return [];
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const rows = await db
    .select(foundColumns)
    .from(publishedProfiles)
    .innerJoin(tableOf(hits), isHit)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .orderBy(inPlace);
  return rows.map((row) => foundMember(row, byId.get(row.id), words));
}

/** The hits of one page. Sorted by themselves: a row with everything that is shown of it is long. */
async function hitsOfPage(hits: readonly Hit[], page: Page, locale: Locale): Promise<Hit[]> {
  const offset = offsetOf(page);
  if (page.sort === "best") return hits.slice(offset, offset + pageSize);
  const rows = await db
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .innerJoin(tableOf(hits), isHit)
    .orderBy(...orders[page.sort](locale), inPlace)
    .limit(pageSize)
    .offset(offset);
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}

/** One page of what was found by `words`. */
export async function listPage(
  hits: readonly Hit[],
  page: Page,
  locale: Locale,
  words: readonly string[] = [],
): Promise<FoundMember[]> {
  if (hits.length === 0) return [];
  return readHits(await hitsOfPage(hits, page, locale), words);
}

/** So many at most are found first and sorted then; more are read in the order in which an index has them. */
const MOST_SORTED = 2000;

/** One page of all that fulfil filters, of which there are `total`. */
export async function listFitting(
  filters: Filters,
  page: Page,
  total: number,
  locale: Locale,
  now: Date,
): Promise<FoundMember[]> {
  const offset = offsetOf(page);
  if (offset >= total) return [];
  if (page.sort === "best" || page.sort === "population")
    return readHits(await findByFilters({ limit: pageSize, filters, now }, offset));
  if (total <= MOST_SORTED)
    return listPage(await findByFilters({ limit: MOST_SORTED, filters, now }), page, locale);
  const rows = await db
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .where(matching(filters, now))
    .orderBy(...orders[page.sort](locale))
    .limit(pageSize)
    .offset(offset);
  return readHits(rows.map(({ id }) => ({ id, rank: 0, key: null })));
}
