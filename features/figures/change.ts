import type { Unit } from "./schema";
import type { SeriesLine, SeriesPoint } from "./series";

export type Change = { from: SeriesPoint; to: SeriesPoint; share: number };

/** Shares of shares, of years and of places in an order say nothing. */
const unmeasured: readonly Unit[] = ["percent", "year", "rank"];

/** A rounded value has moved by its rounding as much as by what it counts. */
const isExact = ({ resolved: { mark } }: SeriesPoint) => mark === "exact";

/**
 * By how much the values of one source that a line joins have changed, from the first that is exact to the last. There is
 * none across sources or a change of the boundaries, because no line goes there.
 */
export function changesOf({ runs }: SeriesLine, unit: Unit): Change[] {
  if (unmeasured.includes(unit)) return [];
  return runs.flatMap((run) => {
    const exact = run.filter(isExact);
    const [from, to] = [exact[0], exact.at(-1)];
    if (!from || !to || from.to > to.from || from.value <= 0) return [];
    return [{ from, to, share: to.value / from.value - 1 }];
  });
}
