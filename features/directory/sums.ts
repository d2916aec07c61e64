import type { IndicatorRow, Sums } from "./schema";
import type { Dates, Reason } from "./totals";

/** What can be added up of one indicator, and how many values cannot for which reason. */
export type SumCount = {
  key: string;
  addends: number;
  sum: number;
  notExact: number;
  otherUnit: number;
  /** How many of the addends have a date, and between which these lie. */
  dated: number;
  firstDay: string | null;
  lastDay: string | null;
};
/** Figures that could be taken for the addends: of wider areas by indicator, and of other people under "". */
export type Lookalikes = Record<string, number>;
export type SumCounts = { members: number; counts: SumCount[]; alike: Lookalikes };

function datesOf({ addends, dated, firstDay, lastDay }: SumCount): Dates {
  if (dated === 0) return "undated";
  return dated === addends && firstDay === lastDay ? "same" : "different";
}

/** What `totals` says of members that are too many to be listed. */
export function sumsOf({ members, counts, alike }: SumCounts, known: readonly IndicatorRow[]): Sums {
  const result: Sums = { sums: [], short: [] };
  for (const row of known.filter(({ isAdditive }) => isAdditive)) {
    const found = counts.find(({ key }) => key === row.key);
    if (!found) continue;
    const { addends, notExact, otherUnit } = found;
    if (addends < 2) {
      result.short.push(row);
      continue;
    }
    const reasons: [Reason, number][] = [
      ["not-exact", notExact],
      ["unit", otherUnit],
      ["not-recorded", members - addends - notExact - otherUnit],
      ["wider", alike[row.key] ?? 0],
      ["something-else", row.unit === "people" ? (alike[""] ?? 0) : 0],
    ];
    result.sums.push({
      ...{ indicator: row, addends, dates: datesOf(found) },
      // Sums of decimals carry a rest far behind any digit that a source gives.
      sum: Number(found.sum.toFixed(6)),
      leftOut: reasons.flatMap(([reason, n]) => (n > 0 ? [{ reason, n }] : [])),
    });
  }
  return result;
}

/** The earliest and the latest of some days, of which null is none. */
export const outermost = (days: readonly (string | null)[]): [string | null, string | null] => {
  const sorted = days.filter((day) => day !== null).toSorted();
  return [sorted[0] ?? null, sorted.at(-1) ?? null];
};

function addCounts(a: SumCount, b: SumCount): SumCount {
  const [firstDay] = outermost([a.firstDay, b.firstDay]);
  const [, lastDay] = outermost([a.lastDay, b.lastDay]);
  return {
    ...{ key: a.key, addends: a.addends + b.addends, sum: a.sum + b.sum, dated: a.dated + b.dated },
    ...{ notExact: a.notExact + b.notExact, otherUnit: a.otherUnit + b.otherUnit, firstDay, lastDay },
  };
}

/** The items of several lists, those with one key put together. */
export function byKey<T extends { key: string }>(
  lists: readonly (readonly T[])[],
  add: (a: T, b: T) => T,
): T[] {
  const found = new Map<string, T>();
  for (const item of lists.flat()) {
    const before = found.get(item.key);
    found.set(item.key, before ? add(before, item) : item);
  }
  return [...found.values()];
}

/** The same of several countries together. */
export function joinSums(all: readonly SumCounts[]): SumCounts {
  const alike: Lookalikes = {};
  for (const [key, n] of all.flatMap((one) => Object.entries(one.alike))) alike[key] = (alike[key] ?? 0) + n;
  return {
    members: all.reduce((sum, { members }) => sum + members, 0),
    counts: byKey(
      all.map(({ counts }) => counts),
      addCounts,
    ),
    alike,
  };
}
