import "server-only";
import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { countries, statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import type { Locale } from "@/lib/i18n/locales";
import { matching } from "../filter-queries";
import { countChosen, type FilterKind, type Filters, filterKinds } from "../filters";
import { foundColumns } from "../member-queries";
import type { FoundMember } from "../schema";
import { countFacets, type FacetCounts, idList } from "./facet-queries";
import { foundMember } from "./found";
import { findHits, type Hit } from "./name-queries";
import { chosenKinds, mostHits, pageSize, type SearchParams, type Sort } from "./search-params";

export type FoundPage = {
  members: FoundMember[];
  /** How well the first of all answers; see `ranks`. */
  bestRank: number | null;
  total: number;
  /** Whether more than `total` answer, of which the best are counted. */
  isMore: boolean;
  facets: FacetCounts;
};

/** Everybody who is published, the larger first. */
async function listLargest(limit: number, where: SQL | undefined): Promise<Hit[]> {
  const rows = await db
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .where(where)
    .orderBy(sql`${publishedProfiles.population} desc nulls last`)
    .limit(limit);
  return rows.map(({ id }) => ({ id, rank: 0, key: null }));
}

const orders: { [S in Sort]: (locale: Locale) => SQL[] } = {
  best: () => [],
  name: (locale) => [sql`${publishedProfiles.name} collate ${sql.raw(`"${locale}-x-icu"`)}`],
  population: () => [sql`${publishedProfiles.population} desc nulls last`],
  updated: () => [desc(publishedProfiles.publishedAt)],
};

/** One page of what was found, in the wished order; in the given one where that says nothing. */
function listPage(
  hits: readonly Hit[],
  where: SQL | undefined,
  { sort, page }: SearchParams,
  locale: Locale,
) {
  const ids = hits.map(({ id }) => id);
  return db
    .select(foundColumns)
    .from(publishedProfiles)
    .innerJoin(
      sql`unnest(${idList(ids)}) with ordinality as hit(id, place)`,
      sql`hit.id = ${publishedProfiles.municipalityId}`,
    )
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .where(where)
    .orderBy(...orders[sort](locale), asc(sql`hit.place`))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

async function countFitting(hits: readonly Hit[], where: SQL | undefined): Promise<number> {
  if (!where) return hits.length;
  const ids = hits.map(({ id }) => id);
  const isHit = sql`${publishedProfiles.municipalityId} = any(${idList(ids)})`;
  const [row] = await db.select({ n: count() }).from(publishedProfiles).where(and(isHit, where));
  return row?.n ?? 0;
}

/**
 * What is to be counted among which municipalities. While all that answer the words are known, they serve every count;
 * otherwise each kind of which something is chosen is asked for anew without it, so that the filters apply before the
 * bound and not behind it.
 */
async function countAll(
  find: (where: SQL | undefined) => Promise<Hit[]>,
  all: { hits: readonly Hit[]; isWhole: boolean },
  filters: Filters,
  now: Date,
): Promise<FacetCounts> {
  const apart: FilterKind[] = all.isWhole ? [] : chosenKinds(filters).filter((kind) => kind !== "indicator");
  const together = filterKinds.filter((kind) => !apart.includes(kind));
  const ids = (hits: readonly Hit[]) => hits.slice(0, mostHits).map(({ id }) => id);
  const parts = await Promise.all([
    countFacets(ids(all.hits), together, filters, now),
    ...apart.map(async (kind) =>
      countFacets(ids(await find(matching(filters, now, kind))), [kind], filters, now),
    ),
  ]);
  return Object.assign({}, ...parts) as FacetCounts;
}

/** The municipalities that answer folded words and filters, without words all of them. */
export async function findPage(
  words: string[],
  params: SearchParams,
  locale: Locale,
  now: Date,
): Promise<FoundPage> {
  const { filters } = params;
  const where = matching(filters, now);
  const limit = mostHits + 1;
  const find = (condition: SQL | undefined) =>
    words.length > 0 ? findHits({ words, limit, where: condition }) : listLargest(limit, condition);
  const all = await find(undefined);
  const isWhole = all.length <= mostHits;
  const fitting = isWhole || countChosen(filters) === 0 ? all : await find(where);
  const hits = fitting.slice(0, mostHits);
  const [rows, total, facets] = await Promise.all([
    listPage(hits, where, params, locale),
    countFitting(hits, where),
    countAll(find, { hits, isWhole }, filters, now),
  ]);
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const members = rows.map((row) => foundMember(row, byId.get(row.id), words));
  return { members, bestRank: hits[0]?.rank ?? null, total, isMore: fitting.length > mostHits, facets };
}
