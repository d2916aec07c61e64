import { type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper, geoPath } from "d3-geo";
import { UNITS_PER_PIXEL } from "./views";

type Ring = [number, number][];

/** A drawing context that keeps the rings it is given instead of drawing them. */
class RingCollector implements GeoContext {
  rings: Ring[] = [];
  beginPath(): void {}
  closePath(): void {}
  arc(): void {
    throw new Error("A map's geometry has lines only");
  }
  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push([x, y]);
  }
}

/** The side of a square of the raster, in pixels of the view. */
export const CELL = 3;

/** Which country each square of a view belongs to: what label placement and framing look at. */
export class Raster {
  readonly columns: number;
  readonly rows: number;
  readonly #cells: Uint8Array;
  /** Index 0 is the sea. */
  readonly #codes: string[] = [""];

  constructor(width: number, height: number) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    this.#cells = new Uint8Array(this.columns * this.rows);
  }

  /** Marks the squares whose centre lies inside the rings (in tenths of a pixel), by the even-odd rule. */
  fill(code: string, rings: Ring[]): void {
    if (rings.length === 0) return;
    const index = this.#codes.push(code) - 1;
    const size = CELL * UNITS_PER_PIXEL;
    const crossings: number[][] = Array.from({ length: this.rows }, () => []);
    for (const ring of rings) {
      for (const [position, [x0, y0]] of ring.entries()) {
        const [x1, y1] = ring[(position + 1) % ring.length] ?? [x0, y0];
        const first = Math.max(0, Math.ceil(Math.min(y0, y1) / size - 0.5));
        const last = Math.min(this.rows - 1, Math.ceil(Math.max(y0, y1) / size - 0.5) - 1);
        for (let row = first; row <= last; row += 1) {
          const y = (row + 0.5) * size;
          crossings[row]?.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
        }
      }
    }
    for (const [row, xs] of crossings.entries()) {
      xs.sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < xs.length; pair += 2) {
        const from = Math.max(0, Math.ceil((xs[pair] ?? 0) / size - 0.5));
        const to = Math.min(this.columns, Math.ceil((xs[pair + 1] ?? 0) / size - 0.5));
        if (to > from) this.#cells.fill(index, row * this.columns + from, row * this.columns + to);
      }
    }
  }

  /** Marks what an object covers in a projection onto tenths of a pixel. */
  draw(code: string, object: GeoPermissibleObjects, projection: GeoStreamWrapper): void {
    const rings = new RingCollector();
    geoPath(projection, rings)(object);
    this.fill(code, rings.rings);
  }

  /** The country's code, "land" where there is none, "" for the sea, null outside the view. Pixels of the view. */
  at(x: number, y: number): string | null {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return null;
    return this.inCell(row, column);
  }

  /** The same of a square of the raster. */
  inCell(row: number, column: number): string {
    return this.#codes[this.#cells[row * this.columns + column] ?? 0] ?? "";
  }
}
