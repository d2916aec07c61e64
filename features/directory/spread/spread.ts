import type { Mark } from "@/features/figures/resolve";
import type { Unit } from "@/features/figures/schema";
import { type BandKey, populationBands } from "../filters";
import type { IndicatorRow } from "../schema";
import { byKey, outermost } from "../sums";

/** With fewer values than this there is nothing to be spread out. */
export const FEWEST = 3;
/** So many municipalities are shown one by one; more as bars. */
export const MOST_DOTS = 24;
/** So many bars can be read. */
const MOST_BARS = 9;

/** A municipality with its value; `path` is its address without the language. */
export type Dot = { name: string; path: string; value: number; mark: Mark };
export type Spread = {
  key: string;
  /** How many values lie in each stretch between the `edgesOf` the indicator, by its number. */
  bins: Record<number, number>;
  recorded: number;
  /** How many of these are no exact values; they stand where they are known to be. */
  inexact: number;
  dated: number;
  first: string | null;
  last: string | null;
  /** Recorded in another unit, and left out. */
  otherUnit: number;
  /** All of them, as long as they are few. */
  dots: Dot[];
};

/** From `from` to below `below`; null for no end. `band` is the filter of the search for just these. */
export type Bar = { from: number | null; below: number | null; count: number; band: BandKey | null };

/** Years and places in an order are no sizes, and shares have bounds of their own. */
const unspread: readonly Unit[] = ["year", "rank", "percent"];
export const isSpread = ({ unit }: IndicatorRow): boolean => !unspread.includes(unit);

/** 0.1, 0.2, 0.5, 1, 2, 5 … as far as anything goes that municipalities count. */
const fineEdges = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((step) => Number(`${step}e${power - 1}`)),
);
const bandEdges = populationBands.flatMap(({ from }) => (from === 0 ? [] : [from]));

/** Where the stretches end in which the values of an indicator are counted, those of residents as the search has them. */
export const edgesOf = (key: string): number[] => (key === "population" ? bandEdges : fineEdges.flat());

const isPowerOfTen = (edge: number) => /^10*$|^0\.0*1$/.test(String(edge));

function barsBetween(edges: readonly number[], bins: Spread["bins"], all: readonly number[]): Bar[] {
  return [null, ...edges].map((from, index) => {
    const below = edges[index] ?? null;
    const [start, end] = [
      from === null ? 0 : all.indexOf(from) + 1,
      below === null ? all.length : all.indexOf(below),
    ];
    const count = Object.entries(bins).reduce(
      (sum, [bin, n]) => (Number(bin) >= start && Number(bin) <= end ? sum + n : sum),
      0,
    );
    const band = populationBands.find((one) => one.from === (from ?? 0) && one.below === below)?.key ?? null;
    return { from, below, count, band };
  });
}

/** The bars from the first to the last that counts anything, as fine as can be read. */
export function barsOf({ key, bins }: Spread): Bar[] {
  const all = edgesOf(key);
  const trimmed = (edges: readonly number[]) => {
    const bars = barsBetween(edges, bins, all);
    const isFull = ({ count }: Bar) => count > 0;
    return bars.slice(bars.findIndex(isFull), bars.findLastIndex(isFull) + 1);
  };
  const fine = trimmed(all);
  return key === "population" || fine.length <= MOST_BARS ? fine : trimmed(all.filter(isPowerOfTen));
}

function add(a: Spread, b: Spread): Spread {
  const bins = { ...a.bins };
  for (const [bin, n] of Object.entries(b.bins)) bins[Number(bin)] = (bins[Number(bin)] ?? 0) + n;
  const [first] = outermost([a.first, b.first]);
  const [, last] = outermost([a.last, b.last]);
  const recorded = a.recorded + b.recorded;
  return {
    ...{ key: a.key, bins, recorded, inexact: a.inexact + b.inexact, dated: a.dated + b.dated, first, last },
    otherUnit: a.otherUnit + b.otherUnit,
    dots: recorded <= MOST_DOTS ? [...a.dots, ...b.dots] : [],
  };
}

/** The same of several countries together. */
export const joinSpreads = (all: readonly (readonly Spread[])[]): Spread[] => byKey(all, add);
