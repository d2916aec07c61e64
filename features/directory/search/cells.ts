import { chosen, type FilterKind, type Filters, filterKinds, updatedKeys } from "../filters";

/** How many municipalities have each value of a kind, the most frequent first. */
export type FacetCounts = Record<FilterKind, { value: string; count: number }[]>;

/** How many municipalities are alike in what lists are filtered by; see `searchCells`. */
export type Cell = {
  signs: string[];
  all: number;
  /** How many of them were last published within each time. */
  within: Record<(typeof updatedKeys)[number], number>;
};

const kinds = filterKinds.filter((kind) => kind !== "updated");
type Values = Record<(typeof kinds)[number], ReadonlySet<string>>;

function valuesOf({ signs }: Cell): Values {
  const of = (kind: string) =>
    new Set(signs.filter((each) => each.startsWith(`${kind}=`)).map((each) => each.slice(kind.length + 1)));
  const values = Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
  return values as unknown as Values;
}

/** Of one kind any value will do, but of indicators all. */
function fits(values: Values, kind: keyof Values, filters: Filters): boolean {
  const wanted = chosen(filters, kind);
  if (kind === "indicator") return wanted.every((key) => values[kind].has(key));
  return wanted.length === 0 || wanted.some((value) => values[kind].has(value));
}

/**
 * How many municipalities fulfil the filters, and how many have each value of each kind, as far as the filters of the
 * others fit; the most frequent first. Another indicator is one more that has to be recorded.
 */
export function countCells(cells: readonly Cell[], filters: Filters): { total: number; facets: FacetCounts } {
  let total = 0;
  const counts = new Map<FilterKind, Map<string, number>>(filterKinds.map((kind) => [kind, new Map()]));
  const add = (kind: FilterKind, value: string, n: number) => {
    const of = counts.get(kind);
    if (n > 0) of?.set(value, (of.get(value) ?? 0) + n);
  };
  for (const cell of cells) {
    const values = valuesOf(cell);
    const misfits = kinds.filter((kind) => !fits(values, kind, filters));
    if (misfits.length > 1) continue;
    const [misfit] = misfits;
    const n = filters.updated ? cell.within[filters.updated] : cell.all;
    if (!misfit) {
      total += n;
      for (const key of updatedKeys) add("updated", key, cell.within[key]);
    }
    for (const kind of misfit && misfit !== "indicator" ? [misfit] : misfit ? [] : kinds)
      for (const value of values[kind]) add(kind, value, n);
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
