import { type Filters, publishedSince, updatedKeys } from "../filters";
import { type Cell, countCells, type FacetCounts, missing } from "../search/cells";
import type { Places } from "./places";

/** Who fits the filters, the larger first, and how many there would be if something else of a kind were chosen. */
export type Selection = { rows: number[]; facets: FacetCounts };

/** The places of each cell: all, and those published since a moment. */
function countRows(
  { cells, cellOf, publishedAt }: Places,
  rows: Iterable<number>,
  since: number,
): Uint32Array {
  const counts = new Uint32Array(cells.length);
  for (const row of rows) {
    const cell = cellOf[row] ?? 0;
    if ((publishedAt[row] ?? 0) >= since) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** The same as `matching` asks the database, of all places or of some, answered from memory. */
export function selectPlaces(
  places: Places,
  filters: Filters,
  now: Date,
  candidates: readonly number[] = places.all,
): Selection {
  const { cells, cellOf, publishedAt } = places;
  const ever = Number.NEGATIVE_INFINITY;
  const all = countRows(places, candidates, ever);
  const within = updatedKeys.map((key) => countRows(places, candidates, publishedSince(key, now).getTime()));
  const counted = cells.flatMap((values, cell): Cell[] => {
    const [month = 0, quarter = 0, year = 0] = within.map((counts) => counts[cell] ?? 0);
    return all[cell] ? [{ values, all: all[cell], within: { month, quarter, year } }] : [];
  });
  const missedBy = missing(filters);
  const isFitting = cells.map((values) => missedBy(values).length === 0);
  const since = filters.updated ? publishedSince(filters.updated, now).getTime() : ever;
  const rows = candidates.filter((row) => isFitting[cellOf[row] ?? 0] && (publishedAt[row] ?? 0) >= since);
  return { rows, facets: countCells(counted, filters).facets };
}
