import { scaleLog } from "d3-scale";
import { percentOf, zeroScale } from "@/features/figures/scale";
import type { Dot } from "./spread";

/** Values of which the largest is so many times the smallest crowd together at the foot of a scale from zero. */
const WIDE = 8;
/** Per cent of the scale that a name needs to itself on the narrowest screens. */
const NAME_ROOM = 34;
/** In so many rows above the scale names can stand. */
const ROWS = 3;

export type DotScale = {
  isLog: boolean;
  ticks: { value: number; at: number }[];
  /**
   * `level`: in which row above the scale its name stands; null for those that have no room for it. `side`: on which side of
   * its dot, where the other way it would stand in front of a line down from a higher row.
   */
  dots: { dot: Dot; at: number; level: number | null; side: "start" | "end" | null }[];
};

/** The rows of the names, the largest and the smallest before others; in a row no two touch. */
function levels(places: readonly { at: number }[]): Map<number, number> {
  const taken = new Map<number, number>();
  const at = (index: number) => places[index]?.at ?? 0;
  for (const index of [places.length - 1, 0, ...places.keys()]) {
    if (taken.has(index)) continue;
    const isFree = (level: number) =>
      [...taken].every(([other, row]) => row !== level || Math.abs(at(other) - at(index)) >= NAME_ROOM);
    const level = Array.from({ length: ROWS }, (_, row) => row).find(isFree);
    if (level !== undefined) taken.set(index, level);
  }
  return taken;
}

/** On the other side of its dot than a near one whose name stands higher. */
function sideOf(index: number, places: readonly { at: number }[], rows: ReadonlyMap<number, number>) {
  const [own, level] = [places[index]?.at ?? 0, rows.get(index)];
  const isHigher = (at: number, other: number) =>
    Math.abs(at - own) < NAME_ROOM / 2 && (rows.get(other) ?? 0) > (level ?? 0);
  const higher = places.findIndex(({ at }, other) => other !== index && isHigher(at, other));
  if (level === undefined || higher === -1) return null;
  return higher > index ? "end" : "start";
}

/** Puts values on one scale, in per cent: from zero, or where they reach over orders of magnitude by these. */
export function dotScale(dots: readonly Dot[]): DotScale {
  const values = dots.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLog = low > 0 && high / low >= WIDE;
  const log = scaleLog([low, high], [0, 100]).nice();
  const zero = zeroScale(Math.max(high, 0), 4);
  const at = (value: number) => (isLog ? Math.round(log(value) * 100) / 100 : percentOf(value, zero));
  const ticks = isLog
    ? log.ticks().filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6))
    : zero.ticks;
  const placed = dots.map((dot) => ({ dot, at: at(dot.value) })).toSorted((a, b) => a.at - b.at);
  const rows = levels(placed);
  return {
    isLog,
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    dots: placed.map((one, index) => ({
      ...one,
      level: rows.get(index) ?? null,
      side: sideOf(index, placed, rows),
    })),
  };
}
