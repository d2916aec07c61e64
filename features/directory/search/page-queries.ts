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

type Part = { words?: readonly string[]; order?: SQL[]; limit?: number; offset?: number };

/** A part of what was found by `words`, in an order; in the given one where that says nothing. */
export async function readHits(
  hits: readonly Hit[],
  { words = [], order = [], limit = hits.length, offset = 0 }: Part = {},
): Promise<FoundMember[]> {
  if (hits.length === 0) return [];
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const rows = await db
    .select(foundColumns)
    .from(publishedProfiles)
    .innerJoin(
      sql`unnest(${idList([...byId.keys()])}) with ordinality as hit(id, place)`,
      sql`hit.id = ${publishedProfiles.municipalityId}`,
    )
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .orderBy(...order, asc(sql`hit.place`))
    .limit(limit)
    .offset(offset);
  return rows.map((row) => foundMember(row, byId.get(row.id), words));
}

/** One page of what was found by `words`. */
export const listPage = (
  hits: readonly Hit[],
  page: Page,
  locale: Locale,
  words: readonly string[] = [],
): Promise<FoundMember[]> =>
  readHits(hits, { words, order: orders[page.sort](locale), limit: pageSize, offset: offsetOf(page) });

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
