import { scaleUtc } from "d3-scale";
import { type CalendarDate, spanOf } from "./dates";
import { type LinearScale, percentOf, roundScale, zeroScale } from "./scale";
import type { Series, SeriesLine, SeriesPoint } from "./series";

/** Where things stand is in per cent of the drawing, from its left and from its foot. */
export type ChartPoint = {
  point: SeriesPoint;
  x: number;
  /** The day, month or year in which the value lies. */
  from: number;
  to: number;
  y: number;
  high: number | null;
  isLabelled: boolean;
};
export type ChartLine = {
  source: SeriesLine["source"];
  points: ChartPoint[];
  runs: [x: number, y: number][][];
};
export type Chart<C> = {
  lines: ChartLine[];
  values: { at: number; value: number }[];
  /** Whether the foot is not zero, which the drawing has to say. */
  isBroken: boolean;
  times: { at: number; moment: number }[];
  /** What the marks of the time scale are apart. */
  timeStep: "year" | "month" | "day";
  changes: { change: C; from: number; to: number }[];
};

/** Room for the dots at both ends of the time scale. */
const ends: [number, number] = [4, 96];
const mostTimes = 4;
/** A line whose lowest value is so much of its highest is flat on a scale from zero. */
const flat = 0.75;
/** Labels closer than this in both directions would touch on the narrowest drawing. */
const labelRoom = { x: 27, y: 15 };
/** With more points than these only the ends of the lines are labelled. */
const mostLabels = 5;

function valueScale(low: number, high: number): LinearScale {
  if (low < 0) return roundScale(low, Math.max(0, high), 4);
  if (low === high || low < flat * high) return zeroScale(high * 1.1, 4);
  return roundScale(low - (high - low) / 4, high + (high - low) / 8, 4);
}

const stepOf = (moments: readonly number[]): Chart<never>["timeStep"] => {
  const days = moments.map((moment) => new Date(moment).toISOString());
  if (days.every((day) => day.includes("-01-01T00:00"))) return "year";
  return days.every((day) => day.includes("-01T00:00")) ? "month" : "day";
};

/** The points that carry their value, the ends of the lines before others, the first line before further ones. */
function labelled(lines: readonly { points: ChartPoint[] }[]): Set<ChartPoint> {
  const isFew = lines.length === 1 && (lines[0]?.points.length ?? 0) <= mostLabels;
  const wanted = lines.flatMap(({ points }) => [points.at(-1), points[0], ...(isFew ? points : [])]);
  const taken = new Set<ChartPoint>();
  for (const one of wanted) {
    const isNear = (other: ChartPoint) =>
      Math.abs(other.x - (one?.x ?? 0)) < labelRoom.x && Math.abs(other.y - (one?.y ?? 0)) < labelRoom.y;
    if (one && ![...taken].some(isNear)) taken.add(one);
  }
  return taken;
}

/** Puts a series that has a development (`isDrawn`) into a drawing whose time is true to scale. */
export function chartOf<C extends { date: CalendarDate }>(
  { lines }: Series,
  changes: readonly C[],
): Chart<C> {
  const points = lines.flatMap((line) => line.points);
  const time = scaleUtc(
    [Math.min(...points.map(({ from }) => from)), Math.max(...points.map(({ to }) => to))],
    ends,
  );
  const scale = valueScale(
    Math.min(...points.map(({ value }) => value)),
    Math.max(...points.map(({ value, high }) => high ?? value)),
  );
  const x = (moment: number) => Math.round(time(moment) * 100) / 100;
  const y = (value: number) => percentOf(value, scale);
  const place = (point: SeriesPoint): ChartPoint => ({
    ...{ point, x: x(point.at), from: x(point.from), to: x(point.to), isLabelled: false },
    ...{ y: y(point.value), high: point.high === null ? null : y(point.high) },
  });
  const placed = lines.map((line) => ({
    source: line.source,
    points: line.points.map(place),
    runs: line.runs.map((run) => run.map(({ at, value }): [number, number] => [x(at), y(value)])),
  }));
  const withLabel = labelled(placed);
  const times = time.ticks(mostTimes).map(Number);
  const [first = 0, last = 0] = time.domain().map(Number);
  return {
    lines: placed.map((line) => ({
      ...line,
      points: line.points.map((point) => ({ ...point, isLabelled: withLabel.has(point) })),
    })),
    values: scale.ticks.map((value) => ({ value, at: y(value) })),
    isBroken: scale.from !== 0 && !scale.ticks.includes(0),
    times: times.map((moment) => ({ moment, at: x(moment) })),
    timeStep: stepOf(times),
    changes: changes.flatMap((change) => {
      const { from, to } = spanOf(change.date);
      return to <= first || from >= last
        ? []
        : [{ change, from: x(Math.max(from, first)), to: x(Math.min(to, last)) }];
    }),
  };
}
