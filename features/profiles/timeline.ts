import type { Milestone, MilestoneDate } from "./schema";

export type Dated = Milestone & { date: MilestoneDate };
export type TimelineEvent = {
  milestone: Dated;
  /** Per cent of the time scale. */
  at: number;
  /** How many rows of text its drop line passes before its own. */
  level: number;
  /** The width its text has before the next line, in per cent of the scale. */
  room: number;
};
export type TimelineBar = { milestone: Dated; from: number; to: number };
export type Timeline = {
  events: TimelineEvent[];
  bars: TimelineBar[];
  years: { year: number; at: number }[];
};

const dayMs = 86_400_000;

/** A date as a year with a fraction; a month stands at its middle and so does a year. */
export function yearFraction({ precision, value }: MilestoneDate): number {
  const [year = 0, month = 7, day = precision === "month" ? 16 : 1] = value.split("-").map(Number);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day) - start + (precision === "day" ? dayMs / 2 : 0)) / length;
}

export const datedMilestones = (milestones: readonly Milestone[]): Dated[] =>
  milestones
    .filter((milestone): milestone is Dated => milestone.date !== null)
    .toSorted((a, b) => yearFraction(a.date) - yearFraction(b.date));

/** The width that a text wants below the scale, and the least that it can do with, in per cent of the scale. */
const textWidth = 19;
const leastWidth = 15;
const mostLevels = 3;

function yearStep(span: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((step) => span / step <= 8) ?? 1000;
}

/**
 * Milestones on one true time scale. `null` when there are fewer than two, or so many close together that their
 * texts find no room: then a list in their order says more.
 */
export function timelineOf(milestones: readonly Milestone[]): Timeline | null {
  const dated = datedMilestones(milestones);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 2) return null;
  const [earliest, latest] = [yearFraction(first.date), yearFraction(last.date)];
  const step = yearStep(latest - earliest);
  const from = Math.floor(earliest / step) * step;
  const to = Math.max(Math.ceil(latest), Math.ceil(from + (latest - from) / (1 - textWidth / 100)));
  const place = (year: number) => Math.round(((year - from) / (to - from)) * 1e4) / 100;
  const events = withLevels(
    dated.map((milestone) => ({ milestone, at: place(yearFraction(milestone.date)) })),
  );
  if (events.some(({ level }) => level >= mostLevels)) return null;
  const standing = events.filter(({ milestone }) => milestone.standing);
  const bars = standing.map(({ milestone, at }, i) => ({
    milestone,
    from: at,
    to: standing[i + 1]?.at ?? 100,
  }));
  const count = Math.ceil((to - from) / step);
  const years = Array.from({ length: count }, (_, i) => from + i * step).map((year) => ({
    year,
    at: place(year),
  }));
  return { events, bars, years };
}

/** From the right: a text drops below every later one that would stand in its way, so that no line crosses a text. */
function withLevels(events: { milestone: Dated; at: number }[]): TimelineEvent[] {
  const placed: TimelineEvent[] = [];
  for (const event of events.toReversed()) {
    const inTheWay = placed.filter(({ at }) => at < event.at + leastWidth).map(({ level }) => level);
    const level = inTheWay.length > 0 ? Math.max(...inTheWay) + 1 : 0;
    const next = Math.min(100, ...placed.filter((other) => other.level >= level).map(({ at }) => at));
    placed.push({ ...event, level, room: Math.round((next - event.at) * 100) / 100 });
  }
  return placed.reverse();
}
