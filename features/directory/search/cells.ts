import {
  bandOf,
  chosen,
  type FilterKind,
  type Filters,
  filterKinds,
  type UpdatedKey,
  updatedKeys,
} from "../filters";

/** How many municipalities have each value of a kind, the most frequent first. */
export type FacetCounts = Record<FilterKind, { value: string; count: number }[]>;

/** What municipalities are filtered by besides the time of their publication, in the order of its signs. */
export const cellKinds = [
  "country",
  "status",
  "population",
  "language",
  "indicator",
] as const satisfies FilterKind[];
type CellKind = (typeof cellKinds)[number];
export type Values = Record<CellKind, readonly string[]>;

/** How many municipalities are alike in all of that. A hundred thousand of them make some thousands of cells. */
export type Cell = {
  values: Values;
  all: number;
  /** How many of them were last published within each time. */
  within: Record<UpdatedKey, number>;
};

export type Filtered = {
  countryCode: string;
  status: string;
  population: number | null;
  languages: readonly string[];
  indicators: readonly string[];
};

export const valuesOf = ({ countryCode, status, population, languages, indicators }: Filtered): Values => ({
  ...{ country: [countryCode], status: [status], population: [bandOf(population)] },
  ...{ language: languages, indicator: indicators },
});

/** Which filters a cell misses, whenever its municipalities were published: of one kind any value will do, of indicators all. */
export function missing(filters: Filters): (values: Values) => CellKind[] {
  const asked = cellKinds
    .map((kind) => [kind, chosen(filters, kind)] as const)
    .filter(([, wanted]) => wanted.length > 0);
  return (values) =>
    asked.flatMap(([kind, wanted]) => {
      const has = (value: string) => values[kind].includes(value);
      const isMet = kind === "indicator" ? wanted.every(has) : wanted.some(has);
      return isMet ? [] : [kind];
    });
}

/** The kinds whose values are counted in a cell: all, or the one that it misses alone. */
function countedKinds(missed: readonly CellKind[]): readonly CellKind[] {
  if (missed.length === 0) return cellKinds;
  // Another indicator is one more that has to be recorded; of the other kinds another value is one more that will do.
  return missed.length > 1 || missed[0] === "indicator" ? [] : missed;
}

/**
 * How many municipalities fulfil the filters, and how many have each value of each kind, as far as the filters of the
 * others fit; the most frequent first.
 */
export function countCells(cells: readonly Cell[], filters: Filters): { total: number; facets: FacetCounts } {
  let total = 0;
  const counts = new Map<FilterKind, Map<string, number>>(filterKinds.map((kind) => [kind, new Map()]));
  const add = (kind: FilterKind, value: string, n: number) => {
    const of = counts.get(kind);
    if (n > 0) of?.set(value, (of.get(value) ?? 0) + n);
  };
  const missedBy = missing(filters);
  for (const { values, all, within } of cells) {
    const missed = missedBy(values);
    const n = filters.updated ? within[filters.updated] : all;
    for (const kind of countedKinds(missed)) for (const value of values[kind]) add(kind, value, n);
    if (missed.length > 0) continue;
    total += n;
    for (const key of updatedKeys) add("updated", key, within[key]);
  }
  const sorted = (kind: FilterKind) =>
    [...(counts.get(kind) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    total,
    facets: Object.fromEntries(filterKinds.map((kind) => [kind, sorted(kind)])) as FacetCounts,
  };
}
