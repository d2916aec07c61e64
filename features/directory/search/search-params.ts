import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { type Query, queryValue } from "@/lib/query-value";
import { chosen, type FilterKind, type Filters, filterKinds, filterParams, filtersSchema } from "../filters";
import { readQuery } from "./words";

export const sorts = ["best", "name", "population", "updated"] as const;
export type Sort = (typeof sorts)[number];

/** How many municipalities a page of results shows. */
export const pageSize = 20;
/** So many are put in order and counted at most; what finds more says so. */
export const mostHits = 1000;

/** What somebody searches for, as its address carries it. */
export type SearchParams = { q: string; filters: Filters; sort: Sort; page: number };

const given = z.object({
  sort: queryValue(z.enum(sorts)),
  page: queryValue(z.coerce.number().int().min(1).max(100_000)),
});

export function readSearch(params: Query): SearchParams {
  const { sort = "best", page = 1 } = given.parse(params);
  return { q: readQuery(params.q), filters: filtersSchema.parse(params), sort, page };
}

/** What an address says of who is looked for, in whatever order or picture. */
export const whoParams = ({ q, filters }: Pick<SearchParams, "q" | "filters">): [string, string][] => [
  ...(q ? [["q", q] as [string, string]] : []),
  ...filterParams(filters),
];

/** The address of a search; nothing that goes without saying stands in it. */
export function searchAddress(locale: Locale, { q, filters, sort, page }: SearchParams): string {
  const params = new URLSearchParams([
    ...whoParams({ q, filters }),
    ...(sort === "best" ? [] : [["sort", sort]]),
    ...(page === 1 ? [] : [["page", String(page)]]),
  ]);
  return params.size > 0 ? `/${locale}/search?${params}` : `/${locale}/search`;
}

/** The kinds of which something is chosen. */
export const chosenKinds = (filters: Filters): FilterKind[] =>
  filterKinds.filter((kind) => chosen(filters, kind).length > 0);
