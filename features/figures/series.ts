import { liesBetween } from "./boundaries";
import { type CalendarDate, spanOf } from "./dates";
import type { ResolvedFigure, ResolvedObservation } from "./resolve";
import type { Unit } from "./schema";
import { convert } from "./units";

/** A dated value. It stands in the middle of the day, month or year that it is known to be of. */
export type SeriesPoint = {
  resolved: ResolvedObservation;
  from: number;
  at: number;
  to: number;
  /** In the unit of the figure; the lower end of a range. */
  value: number;
  high: number | null;
};
/** What one source says, oldest first. `runs` are the points that a line may join. */
export type SeriesLine = { source: string | null; points: SeriesPoint[]; runs: SeriesPoint[][] };
export type Series = {
  lines: SeriesLine[];
  /** Values without a place on the calendar: they are never drawn at a date. */
  apart: ResolvedObservation[];
};

/** Years and places in an order have no height, so that nothing is drawn of them. */
const undrawn: readonly Unit[] = ["year", "rank"];

function pointOf(resolved: ResolvedObservation, unit: Unit): SeriesPoint | null {
  const { date, value, high, unit: own } = resolved.observation;
  if (!("value" in date) || value === null) return null;
  const { from, to } = spanOf({ precision: date.kind, value: date.value });
  const inUnit = (amount: number) => convert(amount, own ?? unit, unit) ?? amount;
  return {
    ...{ resolved, from, to, at: (from + to) / 2 },
    ...{ value: inUnit(value), high: high === null ? null : inUnit(high) },
  };
}

/** Nobody says how a bound or a range goes on: a line through it would be a value of our own. */
export const isOneValue = ({ resolved: { observation } }: SeriesPoint): boolean =>
  observation.high === null && observation.precision !== "at_least" && observation.precision !== "at_most";

function runsOf(points: readonly SeriesPoint[], changes: readonly CalendarDate[]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    const isJoined =
      last &&
      isOneValue(last) &&
      isOneValue(point) &&
      !liesBetween(last.resolved.observation.date, point.resolved.observation.date, changes);
    if (isJoined) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}

/**
 * A figure's dated values as one line for each source, that of the value in use first: values of different sources are
 * never joined, nor those before a change of the boundaries with those after it.
 */
export function seriesOf(figure: ResolvedFigure, changes: readonly CalendarDate[]): Series {
  const bySource = new Map<string | null, SeriesPoint[]>();
  const apart: ResolvedObservation[] = [];
  const ordered = figure.primary ? [figure.primary.observation.source] : [];
  for (const source of ordered) bySource.set(source, []);
  for (const resolved of figure.all) {
    const point = pointOf(resolved, figure.unit);
    const { source } = resolved.observation;
    if (!point) apart.push(resolved);
    else bySource.set(source, [...(bySource.get(source) ?? []), point]);
  }
  const lines = [...bySource].flatMap(([source, found]) => {
    const points = found.toSorted((a, b) => a.at - b.at);
    return points.length > 0 ? [{ source, points, runs: runsOf(points, changes) }] : [];
  });
  return { lines, apart };
}

/** Whether there is a development to see: values of at least two dates, of something that has a height. */
export const isDrawn = ({ unit }: ResolvedFigure, { lines }: Series): boolean =>
  !undrawn.includes(unit) && new Set(lines.flatMap(({ points }) => points.map(({ at }) => at))).size > 1;
