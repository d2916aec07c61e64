import type { Point } from "./plate";

export type Box = { x0: number; y0: number; x1: number; y1: number };

export const boxAround = ({ x, y }: Point, across: number, down = across): Box => ({
  x0: x - across / 2,
  y0: y - down / 2,
  x1: x + across / 2,
  y1: y + down / 2,
});

const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Keeps what is already on a plate, so that nothing new covers it. */
export class Ledger {
  readonly #frame: Box;
  readonly #taken: Box[];

  constructor(frame: Box, taken: Box[] = []) {
    this.#frame = frame;
    this.#taken = taken;
  }

  copy(): Ledger {
    return new Ledger(this.#frame, [...this.#taken]);
  }

  /** All that it knows, for a key by which results are remembered. */
  toJSON() {
    return [this.#frame, this.#taken];
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  isFree(box: Box): boolean {
    const { x0, y0, x1, y1 } = this.#frame;
    const inside = box.x0 >= x0 && box.y0 >= y0 && box.x1 <= x1 && box.y1 <= y1;
    return inside && !this.#taken.some((other) => meet(box, other));
  }
}

export type Beside = { box: Box; anchor: "start" | "end" | "middle" };

function distanceTo({ x0, y0, x1, y1 }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

type Block = { gap: number; width: number; height: number };

/**
 * A free place for a block of text beside a point: right first, then left, then obliquely, then above and below. It is
 * never nearer to one of the `rivals` than to its own point. Null when no place is left; the caller then leaves the
 * text out, never the point.
 */
export function placeBeside(
  ledger: Ledger,
  at: Point,
  { gap, width, height }: Block,
  rivals: Point[],
): Beside | null {
  const right = at.x + gap;
  const left = at.x - gap - width;
  const level = at.y - height / 2;
  const near = gap * 0.6;
  const candidates: [number, number, Beside["anchor"]][] = [
    [right, level, "start"],
    [left, level, "end"],
    [right - gap * 0.3, at.y + near - height * 0.15, "start"],
    [left + gap * 0.3, at.y - near - height * 0.85, "end"],
    [right - gap * 0.3, at.y - near - height * 0.85, "start"],
    [left + gap * 0.3, at.y + near - height * 0.15, "end"],
    [at.x - width / 2, at.y - gap - height, "middle"],
    [at.x - width / 2, at.y + gap, "middle"],
  ];
  for (const [x0, y0, anchor] of candidates) {
    const box = { x0, y0, x1: x0 + width, y1: y0 + height };
    const own = distanceTo(box, at);
    if (!ledger.isFree(box) || rivals.some((rival) => distanceTo(box, rival) < own + 1)) continue;
    ledger.take(box);
    return { box, anchor };
  }
  return null;
}
