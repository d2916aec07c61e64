import { memoize } from "@/lib/memo";
import type { Bounds } from "./atlas";
import { getGeometry } from "./geometry";
import { fromPlate, type Plate, type Point } from "./plate";
import { project } from "./views";

const CELL = 5;

/** What lies where on a plate: looked up many times while labels seek their places, so worked out once. */
export class PlateGrid {
  readonly #columns: number;
  /** Typed, as dozens of plates with tens of thousands of cells each are remembered. */
  readonly #longitudes: Float32Array;
  readonly #latitudes: Float32Array;
  readonly #indexes: Uint8Array;
  readonly #codes: string[] = [""];

  constructor(plate: Plate) {
    const { projection } = project(plate.view);
    const { raster } = getGeometry(plate.view);
    this.#columns = Math.ceil(plate.width / CELL);
    const rows = Math.ceil(plate.height / CELL);
    this.#longitudes = new Float32Array(rows * this.#columns);
    this.#latitudes = new Float32Array(rows * this.#columns);
    this.#indexes = new Uint8Array(rows * this.#columns);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < this.#columns; column += 1) {
        const { x, y } = fromPlate(plate, { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL });
        const [longitude = 0, latitude = 0] = projection.invert?.([x, y]) ?? [];
        const cell = row * this.#columns + column;
        this.#longitudes[cell] = longitude;
        this.#latitudes[cell] = latitude;
        this.#indexes[cell] = this.#indexOf(raster.at(x, y) ?? "");
      }
    }
  }

  #indexOf(code: string): number {
    const known = this.#codes.indexOf(code);
    return known < 0 ? this.#codes.push(code) - 1 : known;
  }

  #cellAt({ x, y }: Point): number {
    return Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL);
  }

  /** The code of a point's country, "" at sea. */
  codeAt(point: Point): string {
    return this.#codes[this.#indexes[this.#cellAt(point)] ?? 0] ?? "";
  }

  isWaterIn(point: Point, regions: Bounds[]): boolean {
    const cell = this.#cellAt(point);
    if (this.#indexes[cell] !== 0) return false;
    const longitude = this.#longitudes[cell] ?? 0;
    const latitude = this.#latitudes[cell] ?? 0;
    return regions.some(
      ({ west, south, east, north }) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
  }

  /** The countries on the plate, the one with most room first, with the number of cells of each. */
  codes(): { code: string; cells: number }[] {
    const counts = this.#codes.map((code) => ({ code, cells: 0 }));
    for (const index of this.#indexes) {
      const counted = counts[index];
      if (counted) counted.cells += 1;
    }
    return counts.sort((a, b) => b.cells - a.cells);
  }
}

/** Tens of thousands of places on the globe are looked up for a plate: most of what a page with a map would cost. */
export const gridOf = memoize(
  40,
  (plate: Plate) => JSON.stringify(plate),
  (plate) => new PlateGrid(plate),
);
