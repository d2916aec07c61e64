import { calendarEnd } from "./dates";
import type { Figure, Observation, Unit } from "./schema";
import { convert } from "./units";

type SourceKind = { id: string; kind: string };

/** The observation that each source stands by now: its newest dated one, else the first in its list. */
export function currentObservations(figure: Figure): Observation[] {
  const bySource = new Map<string | null, Observation>();
  for (const observation of figure.observations) {
    if (observation.value === null) continue;
    const known = bySource.get(observation.source);
    const [a, b] = [calendarEnd(observation.date), known ? calendarEnd(known.date) : null];
    if (!known || (a !== null && b !== null && a > b)) bySource.set(observation.source, observation);
  }
  return [...bySource.values()];
}

/**
 * The one observation used where only one value can stand (a token in prose, a list, a total): the municipality's
 * own word before a register's, otherwise the newest date, otherwise the order of the list.
 */
export function primaryObservation(figure: Figure, sources: readonly SourceKind[]): Observation | null {
  const isRegister = (o: Observation) => sources.find((s) => s.id === o.source)?.kind === "register";
  const ranked = currentObservations(figure).toSorted((a, b) => {
    const own = Number(isRegister(a)) - Number(isRegister(b));
    return own !== 0 ? own : (calendarEnd(b.date) ?? 0) - (calendarEnd(a.date) ?? 0);
  });
  return ranked[0] ?? null;
}

/** The interval in which the true value lies if the observation is right, in units of `unit`. */
function interval(observation: Observation, unit: Unit): [number, number] | null {
  const from = observation.unit ?? unit;
  const value = observation.value === null ? null : convert(observation.value, from, unit);
  if (value === null) return null;
  if (observation.high !== null) return [value, convert(observation.high, from, unit) ?? value];
  if (observation.precision === "at_least") return [value, Number.POSITIVE_INFINITY];
  if (observation.precision === "at_most") return [Number.NEGATIVE_INFINITY, value];
  if (observation.precision === "exact") return [value, value];
  const half = roundingStep(observation.value ?? 0) / 2;
  return [value - half, value + half];
}

/** The step to which a value appears rounded: 300,000 to 100,000; 1,500,000 to 100,000; 312 to 1. */
export function roundingStep(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

const sameOrUnknownDate = (a: Observation, b: Observation): boolean => {
  const [x, y] = [calendarEnd(a.date), calendarEnd(b.date)];
  return x === null || y === null || x === y;
};

/** Whether two values lie further apart than their precision allows. */
function isApart(a: Observation, b: Observation, unit: Unit): boolean {
  const [x, y] = [interval(a, unit), interval(b, unit)];
  return x !== null && y !== null && (x[1] < y[0] || y[1] < x[0]);
}

/** Whether two sources cannot both be right: values apart from each other, for the same or an unknown date. */
const contradict = (a: Observation, b: Observation, unit: Unit): boolean =>
  sameOrUnknownDate(a, b) && isApart(a, b, unit);

/** Whether the sources of a figure cannot all be right. */
export function disagree(figure: Figure, unit: Unit): boolean {
  const current = currentObservations(figure);
  return current.some((a, i) => current.slice(i + 1).some((b) => contradict(a, b, unit)));
}

/**
 * What disagrees, seen from the value that is shown: of all that is contradicted, what says something else than it does. A
 * register that repeats the municipality's value is not what is in its way.
 */
export function disputing(figure: Figure, unit: Unit, shown: Observation): Observation[] {
  const current = currentObservations(figure);
  const disputed = current.filter(
    (one) => one.id !== shown.id && current.some((other) => contradict(one, other, unit)),
  );
  const apart = disputed.filter((one) => isApart(one, shown, unit));
  return apart.length > 0 ? apart : disputed;
}

/** Whether the parts of a sum add up to the figure; `null` when it is no sum. */
export function partsAddUp(figure: Figure, sources: readonly SourceKind[]): boolean | null {
  if (figure.parts.length === 0) return null;
  const sum = figure.parts.reduce((total, part) => total + (part.value ?? Number.NaN), 0);
  return sum === primaryObservation(figure, sources)?.value;
}
