import { type Box, boxAround, type Ledger } from "./placing";
import type { Point } from "./plate";

/** A part of a plate of any shape, as the points of a coarse grid that belong to it. */
export type Area = { belongs: (point: Point) => boolean; members: Point[]; middle: Point };

const GRID = 10;

/** Looks through the whole frame: once for an area, however many texts are then tried in it. */
export function areaIn(frame: Box, belongs: Area["belongs"]): Area {
  const members: Point[] = [];
  for (let y = frame.y0 + GRID / 2; y < frame.y1; y += GRID) {
    for (let x = frame.x0 + GRID / 2; x < frame.x1; x += GRID) {
      if (belongs({ x, y })) members.push({ x, y });
    }
  }
  const mean = (of: (point: Point) => number) =>
    members.reduce((sum, point) => sum + of(point), 0) / members.length;
  return { belongs, members, middle: { x: mean(({ x }) => x), y: mean(({ y }) => y) } };
}

/** The share of a box that lies in an area, from 0 to 1. */
function coverage({ x0, y0, x1, y1 }: Box, belongs: Area["belongs"]): number {
  let inside = 0;
  let all = 0;
  for (let y = y0; y <= y1; y += Math.max(3, (y1 - y0) / 4)) {
    for (let x = x0; x <= x1; x += 6) {
      all += 1;
      if (belongs({ x, y })) inside += 1;
    }
  }
  return inside / all;
}

/**
 * The best free place for a text in an area: wholly inside it if possible, near its middle. Null when the area shows
 * too little room.
 */
export function placeWithin(
  ledger: Ledger,
  { belongs, members, middle }: Area,
  size: { width: number; height: number; cover: number },
): Point | null {
  if (members.length * GRID * GRID < size.width * size.height * 1.4) return null;
  let best: Point | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const point of members) {
    const distance = Math.hypot(point.x - middle.x, point.y - middle.y);
    if (1.5 - distance / 420 <= bestScore) continue;
    const box = boxAround(point, size.width, size.height);
    if (!ledger.isFree(box)) continue;
    const covered = coverage(box, belongs);
    if (covered < size.cover) continue;
    const airy = coverage(boxAround(point, size.width * 1.15, size.height * 2.6), belongs);
    const score = covered + airy * 0.5 - distance / 420;
    if (score <= bestScore) continue;
    best = point;
    bestScore = score;
  }
  if (best) ledger.take(boxAround(best, size.width + 8, size.height + 4));
  return best;
}
