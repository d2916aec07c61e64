import { type CalendarDate, spanOf } from "./dates";
import type { ReferenceDate } from "./schema";

const DAY_MS = 86_400_000;

/**
 * On which side of a change a date lies; null when that cannot be said: the change is known to its year, and the value
 * stands for the same year. What is dated to the very day of a change is counted after it.
 */
export function sideOf(date: ReferenceDate, change: CalendarDate): "before" | "after" | null {
  if (!("value" in date)) return null;
  const [value, changed] = [spanOf({ precision: date.kind, value: date.value }), spanOf(change)];
  if (value.to <= changed.from) return "before";
  return value.from >= changed.to - DAY_MS ? "after" : null;
}

/** Whether one of the changes lies between two dates, or may. */
export const liesBetween = (a: ReferenceDate, b: ReferenceDate, changes: readonly CalendarDate[]): boolean =>
  changes.some((change) => {
    const side = sideOf(a, change);
    return side === null || side !== sideOf(b, change);
  });

/** The first of the changes after a date: since then the value is of another area; null when there is none, or no date. */
export const changedSince = (date: ReferenceDate, changes: readonly CalendarDate[]): CalendarDate | null =>
  changes
    .toSorted((a, b) => spanOf(a).from - spanOf(b).from)
    .find((change) => sideOf(date, change) === "before") ?? null;
