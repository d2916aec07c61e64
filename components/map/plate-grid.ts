import type { Bounds } from "./atlas";
import { getGeometry } from "./geometry";
import { memoize } from "./memo";
import { fromPlate, type Plate, type Point } from "./plate";
import { project } from "./views";

type Cell = { code: string; longitude: number; latitude: number };

const CELL = 5;

/** What lies where on a plate: looked up many times while labels seek their places, so worked out once. */
export class PlateGrid {
  readonly #cells: Cell[] = [];
  readonly #columns: number;

  constructor(plate: Plate) {
    const { projection } = project(plate.view);
    const { raster } = getGeometry(plate.view);
    this.#columns = Math.ceil(plate.width / CELL);
    for (let row = 0; row * CELL < plate.height; row += 1) {
      for (let column = 0; column < this.#columns; column += 1) {
        const { x, y } = fromPlate(plate, { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL });
        const [longitude = 0, latitude = 0] = projection.invert?.([x, y]) ?? [];
        this.#cells.push({ code: raster.at(x, y) ?? "", longitude, latitude });
      }
    }
  }

  #at({ x, y }: Point): Cell | undefined {
    return this.#cells[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)];
  }

  /** The code of a point's country, "" at sea. */
  codeAt(point: Point): string {
    return this.#at(point)?.code ?? "";
  }

  isWaterIn(point: Point, regions: Bounds[]): boolean {
    const cell = this.#at(point);
    if (cell?.code !== "") return false;
    const { longitude, latitude } = cell;
    return regions.some(
      ({ west, south, east, north }) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
  }

  /** The countries on the plate, the one with most room first, with the number of cells of each. */
  codes(): { code: string; cells: number }[] {
    const counts = new Map<string, number>();
    for (const { code } of this.#cells) counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts].map(([code, cells]) => ({ code, cells })).sort((a, b) => b.cells - a.cells);
  }
}

/** Tens of thousands of places on the globe are looked up for a plate: most of what a page with a map would cost. */
export const gridOf = memoize(
  40,
  (plate: Plate) => JSON.stringify(plate),
  (plate) => new PlateGrid(plate),
);
