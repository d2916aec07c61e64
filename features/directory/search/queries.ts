import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { idList } from "@/db/lists";
import { publishedProfiles } from "@/db/schema/profiles";
import type { Locale } from "@/lib/i18n/locales";
import { matching } from "../filter-queries";
import { countChosen, type FilterKind, type Filters, filterKinds, noFilters, withoutKind } from "../filters";
import type { FoundMember } from "../schema";
import { countAllFitting } from "./cell-queries";
import type { FacetCounts } from "./cells";
import { countFacets } from "./facet-queries";
import { type Hit, merge, type Search } from "./hits";
import { findByNames } from "./name-queries";
import { listFitting, listPage } from "./page-queries";
import { chosenKinds, mostHits, type SearchParams } from "./search-params";
import { findByTexts } from "./text-queries";

export type FoundPage = {
  members: FoundMember[];
  /** How well each member answers, by its id, where there are words; see `ranks`. */
  ranks: ReadonlyMap<string, number>;
  /** How well the first of all answers. */
  bestRank: number | null;
  total: number;
  /** Whether more than `total` answer, of which the best are counted. */
  isMore: boolean;
  facets: FacetCounts;
};

/** The municipalities that answer a search, best first: by their names, then by their texts. */
export async function findHits(search: Search): Promise<Hit[]> {
  const named = await findByNames(search);
  if (named.length >= search.limit) return named;
  return merge(named, await findByTexts(search)).slice(0, search.limit);
}

/** Those of the hits that fulfil a condition, in their order. */
async function fittingOf(hits: readonly Hit[], where: SQL | undefined): Promise<Hit[]> {
  const id = publishedProfiles.municipalityId;
  const isHit = sql`${id} = any(${idList(hits.map((hit) => hit.id))})`;
  const rows = await db.select({ id }).from(publishedProfiles).where(and(isHit, where));
  const fitting = new Set(rows.map((row) => row.id));
  return hits.filter((hit) => fitting.has(hit.id));
}

/**
 * What is to be counted among which municipalities. While all that answer the words are known, they serve every count;
 * otherwise each kind of which something is chosen is asked for anew without it, so that the filters apply before the
 * bound and not behind it.
 */
async function countAll(
  find: (filters: Filters) => Promise<Hit[]>,
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
      countFacets(ids(await find(withoutKind(filters, kind))), [kind], filters, now),
    ),
  ]);
  return Object.assign({}, ...parts) as FacetCounts;
}

/** What answers folded words and filters. */
export async function findByWords(
  words: string[],
  params: SearchParams,
  locale: Locale,
  now: Date,
): Promise<FoundPage> {
  const { filters } = params;
  const find = (narrowed: Filters) => findHits({ words, limit: mostHits + 1, filters: narrowed, now });
  const isFiltered = countChosen(filters) > 0;
  const all = await find(noFilters);
  const isWhole = all.length <= mostHits;
  const narrow = () => (isWhole ? fittingOf(all, matching(filters, now)) : find(filters));
  const fitting = isFiltered ? await narrow() : all;
  const hits = fitting.slice(0, mostHits);
  const [members, facets] = await Promise.all([
    listPage(hits, params, locale, words),
    countAll(find, { hits: isWhole ? all : hits, isWhole }, filters, now),
  ]);
  return {
    ...{ members, facets, total: hits.length, isMore: fitting.length > mostHits },
    ranks: new Map(hits.map(({ id, rank }) => [id, rank])),
    bestRank: hits[0]?.rank ?? null,
  };
}

/** The municipalities that answer folded words and filters, without words all of them. */
export async function findPage(
  words: string[],
  params: SearchParams,
  locale: Locale,
  now: Date,
): Promise<FoundPage> {
  if (words.length > 0) return findByWords(words, params, locale, now);
  const { filters } = params;
  const { total, facets } = await countAllFitting({ filters, day: now.toISOString().slice(0, 10) });
  const members = await listFitting(filters, params, total, locale, now);
  return { members, facets, total, isMore: false, ranks: new Map(), bestRank: null };
}
