import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { countChosen, type Filters, noFilters, withoutKind } from "../filters";
import type { Places } from "../places/places";
import { countAllFitting, readPlaces } from "../places/queries";
import { selectPlaces } from "../places/select";
import type { FoundMember } from "../schema";
import type { FacetCounts } from "./cells";
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

/** The rows of the hits that are counted. Who was published a moment ago may not be among the places yet. */
const rowsOf = (places: Places, hits: readonly Hit[]): number[] =>
  hits.slice(0, mostHits).flatMap(({ id }) => places.rowOf.get(id) ?? []);

/**
 * What is to be counted among which municipalities. While all that answer the words are known, they serve every count;
 * otherwise each kind of which something is chosen is asked for anew without it, so that the filters apply before the
 * bound and not behind it.
 */
async function countApart(
  find: (filters: Filters) => Promise<Hit[]>,
  places: Places,
  filters: Filters,
  now: Date,
): Promise<Partial<FacetCounts>> {
  const apart = chosenKinds(filters).filter((kind) => kind !== "indicator");
  const counted = await Promise.all(
    apart.map(async (kind) => {
      const hits = await find(withoutKind(filters, kind));
      return [kind, selectPlaces(places, filters, now, rowsOf(places, hits)).facets[kind]];
    }),
  );
  return Object.fromEntries(counted);
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
  const [places, all] = await Promise.all([readPlaces(), find(noFilters)]);
  const isWhole = all.length <= mostHits;
  const among = (hits: readonly Hit[]) => selectPlaces(places, filters, now, rowsOf(places, hits));
  const narrow = async () => {
    if (!isWhole) return find(filters);
    const ids = new Set(among(all).rows.map((row) => places.ids[row]));
    return all.filter(({ id }) => ids.has(id));
  };
  const fitting = countChosen(filters) > 0 ? await narrow() : all;
  const hits = fitting.slice(0, mostHits);
  const [members, apart] = await Promise.all([
    listPage(hits, params, locale, words),
    isWhole ? {} : countApart(find, places, filters, now),
  ]);
  return {
    ...{ members, total: hits.length, isMore: fitting.length > mostHits },
    facets: { ...among(isWhole ? all : hits).facets, ...apart },
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
