import { changedSince, chosen, type Filters, updatedKeys } from "../filters";
import type { FacetCounts } from "../search/cells";
import { type ColumnKind, columnKinds, type Places } from "./places";

/** Who fits the filters, the larger first, and how many there would be if something else of a kind were chosen. */
export type Selection = { rows: number[]; facets: FacetCounts };

/** For each code of a kind whether what it stands for fits: of indicators all that are chosen, of the others any. */
function fitting(places: Places, filters: Filters, kind: ColumnKind): Uint8Array | null {
  const picked = chosen(filters, kind);
  if (picked.length === 0) return null;
  const { values } = places.columns[kind];
  const fits = (own: readonly string[]) =>
    kind === "indicator"
      ? picked.every((each) => own.includes(each))
      : picked.some((each) => own.includes(each));
  return Uint8Array.from(values, (own) => (fits(own) ? 1 : 0));
}

const byCount = (counts: Map<string, number>) =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** The same questions as `matching` and `countFacets` ask the database, answered from memory for all of Europe at once. */
export function selectPlaces(
  places: Places,
  filters: Filters,
  now: Date,
  candidates?: readonly number[],
): Selection {
  const { columns, publishedAt } = places;
  const tests = columnKinds.map((kind) => fitting(places, filters, kind));
  const codes = columnKinds.map((kind) => columns[kind].codes);
  const counts = columnKinds.map((kind) => new Uint32Array(columns[kind].values.length));
  const since = updatedKeys.map((key) => changedSince(key, now).getTime());
  const wanted = filters.updated ? (since[updatedKeys.indexOf(filters.updated)] ?? null) : null;
  const recent = updatedKeys.map(() => 0);
  const rows: number[] = [];
  const UPDATED = columnKinds.length;
  const size = candidates ? candidates.length : places.size;
  for (let index = 0; index < size; index += 1) {
    const row = candidates ? (candidates[index] ?? 0) : index;
    let misses = 0;
    let missed = -1;
    for (let kind = 0; kind < UPDATED && misses < 2; kind += 1) {
      const test = tests[kind];
      if (!test || test[codes[kind]?.[row] ?? 0]) continue;
      misses += 1;
      missed = kind;
    }
    const at = publishedAt[row] ?? 0;
    if (wanted !== null && at < wanted) {
      misses += 1;
      missed = UPDATED;
    }
    if (misses > 1) continue;
    if (misses === 0) rows.push(row);
    for (let kind = 0; kind < UPDATED; kind += 1) {
      // Another indicator is one more that has to be recorded; of the other kinds another value is one more that will do.
      if (misses === 1 && (missed !== kind || columnKinds[kind] === "indicator")) continue;
      const own = counts[kind];
      const code = codes[kind]?.[row] ?? 0;
      if (own) own[code] = (own[code] ?? 0) + 1;
    }
    if (misses === 1 && missed !== UPDATED) continue;
    for (const [index, from] of since.entries()) if (at >= from) recent[index] = (recent[index] ?? 0) + 1;
  }
  const counted = columnKinds.map((kind, index) => {
    const sums = new Map<string, number>();
    for (const [code, n] of (counts[index] ?? []).entries()) {
      if (n > 0)
        for (const value of columns[kind].values[code] ?? []) sums.set(value, (sums.get(value) ?? 0) + n);
    }
    return [kind, byCount(sums)] as const;
  });
  const updated = byCount(new Map(updatedKeys.map((key, index) => [key, recent[index] ?? 0])));
  return {
    rows,
    facets: {
      ...Object.fromEntries(counted),
      updated: updated.filter(({ count }) => count > 0),
    } as FacetCounts,
  };
}
