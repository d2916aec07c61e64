import { northing } from "@/components/map/mercator";
import type { Values } from "../search/cells";

/** What is at hand of a published municipality; those that are filtered alike have the very same `values`. */
export type PlaceRow = {
  id: string;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  publishedAt: Date;
  values: Values;
};

/**
 * Everybody, the larger first. Typed columns, since all are looked through for each answer, and Europe has a hundred
 * thousand: some 20 MB and a few milliseconds.
 */
export type Places = {
  size: number;
  /** Every row. */
  all: readonly number[];
  ids: readonly string[];
  rowOf: ReadonlyMap<string, number>;
  /** Degrees of longitude, and of Mercator's `northing`; NaN for a place whose position is not recorded. */
  xs: Float64Array;
  ys: Float64Array;
  publishedAt: Float64Array;
  /** What they are filtered by, each combination once, and which of these each place has. */
  cells: readonly Values[];
  cellOf: Uint32Array;
};

const largestFirst = (a: PlaceRow, b: PlaceRow) =>
  (b.population ?? -1) - (a.population ?? -1) || (a.id < b.id ? -1 : 1);

/** Mercator sends the poles to infinity. */
const MOST_NORTH = 85;

export function makePlaces(unordered: readonly PlaceRow[]): Places {
  const rows = unordered.toSorted(largestFirst);
  const size = rows.length;
  const xs = new Float64Array(size).fill(Number.NaN);
  const ys = new Float64Array(size).fill(Number.NaN);
  const publishedAt = new Float64Array(size);
  const cellOf = new Uint32Array(size);
  const rowOf = new Map<string, number>();
  const cells = new Map<Values, number>();
  for (const [index, { id, latitude, longitude, publishedAt: at, values }] of rows.entries()) {
    rowOf.set(id, index);
    publishedAt[index] = at.getTime();
    const cell = cells.get(values) ?? cells.size;
    cells.set(values, cell);
    cellOf[index] = cell;
    if (latitude === null || longitude === null) continue;
    xs[index] = longitude;
    ys[index] = northing(Math.max(-MOST_NORTH, Math.min(MOST_NORTH, latitude)));
  }
  return {
    ...{ size, all: [...rows.keys()], ids: rows.map(({ id }) => id), rowOf, xs, ys, publishedAt },
    ...{ cells: [...cells.keys()], cellOf },
  };
}
