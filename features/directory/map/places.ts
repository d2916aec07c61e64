import { northing } from "@/components/map/mercator";
import { type FilterKind, populationBands } from "../filters";

/** What the map knows of a published municipality. */
export type PlaceRow = {
  id: string;
  countryCode: string;
  status: string;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  languages: readonly string[];
  indicators: readonly string[];
  publishedAt: Date;
};

/** For each place the number of what it has of a kind: few different ones occur, so each is kept once. */
type Column = { codes: Uint32Array; values: (readonly string[])[] };
export type ColumnKind = Exclude<FilterKind, "updated">;
export const columnKinds = [
  "country",
  "status",
  "population",
  "indicator",
  "language",
] as const satisfies ColumnKind[];

/**
 * Everybody, the larger first. Typed columns, since all are looked through for each answer, and Europe has a hundred
 * thousand: some 20 MB and a few milliseconds.
 */
export type Places = {
  size: number;
  ids: readonly string[];
  rowOf: ReadonlyMap<string, number>;
  /** Degrees of longitude, and of Mercator's `northing`; NaN for a place whose position is not recorded. */
  xs: Float64Array;
  ys: Float64Array;
  publishedAt: Float64Array;
  columns: Record<ColumnKind, Column>;
};

function bandOf(population: number | null): string {
  if (population === null) return "unknown";
  const band = populationBands.find(({ below }) => below === null || population < below);
  return band?.key ?? "unknown";
}

const valuesOf: Record<ColumnKind, (row: PlaceRow) => readonly string[]> = {
  country: ({ countryCode }) => [countryCode],
  status: ({ status }) => [status],
  population: ({ population }) => [bandOf(population)],
  indicator: ({ indicators }) => indicators,
  language: ({ languages }) => languages,
};

function columnOf(rows: readonly PlaceRow[], read: (row: PlaceRow) => readonly string[]): Column {
  const known = new Map<string, number>();
  const values: (readonly string[])[] = [];
  const codes = new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const own = read(row);
    const key = own.join(" ");
    let code = known.get(key);
    if (code === undefined) {
      code = values.push(own) - 1;
      known.set(key, code);
    }
    codes[index] = code;
  }
  return { codes, values };
}

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
  const rowOf = new Map<string, number>();
  for (const [index, { id, latitude, longitude, publishedAt: at }] of rows.entries()) {
    rowOf.set(id, index);
    publishedAt[index] = at.getTime();
    if (latitude === null || longitude === null) continue;
    xs[index] = longitude;
    ys[index] = northing(Math.max(-MOST_NORTH, Math.min(MOST_NORTH, latitude)));
  }
  const columns = Object.fromEntries(
    columnKinds.map((kind) => [kind, columnOf(rows, valuesOf[kind])]),
  ) as Record<ColumnKind, Column>;
  return { size, ids: rows.map(({ id }) => id), rowOf, xs, ys, publishedAt, columns };
}
