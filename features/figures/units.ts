import type { Unit } from "./schema";

type Measure = { symbol: string; dimension: "area" | "length"; inBase: number };

/** Measures with their symbol and their size in m² or m (exact by international definition). */
export const measures: Partial<Record<Unit, Measure>> = {
  km2: { symbol: "km²", dimension: "area", inBase: 1e6 },
  ha: { symbol: "ha", dimension: "area", inBase: 1e4 },
  m2: { symbol: "m²", dimension: "area", inBase: 1 },
  mi2: { symbol: "mi²", dimension: "area", inBase: 2589988.110336 },
  acre: { symbol: "ac", dimension: "area", inBase: 4046.8564224 },
  km: { symbol: "km", dimension: "length", inBase: 1e3 },
  m: { symbol: "m", dimension: "length", inBase: 1 },
  mi: { symbol: "mi", dimension: "length", inBase: 1609.344 },
  ft: { symbol: "ft", dimension: "length", inBase: 0.3048 },
};

/** Whether a value in `unit` can stand for a figure whose indicator counts in `indicatorUnit`. */
export function isCompatible(unit: Unit, indicatorUnit: Unit): boolean {
  if (unit === indicatorUnit) return true;
  const [a, b] = [measures[unit], measures[indicatorUnit]];
  return a !== undefined && a.dimension === b?.dimension;
}

/** `value` of `from` expressed in `to`; `null` when the two measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from === to) return value;
  const [a, b] = [measures[from], measures[to]];
  if (!a || !b || a.dimension !== b.dimension) return null;
  // Twelve digits are more than any source states, and fewer than those in which binary fractions err.
  return Number(((value * a.inBase) / b.inBase).toPrecision(12));
}
