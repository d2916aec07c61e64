import { calendarEnd } from "./dates";
import type { ReferenceDate } from "./schema";

/** The last day that a date can mean, in UTC; null for dates without a place on the calendar. */
export function lastDay(date: ReferenceDate): Date | null {
  const end = calendarEnd(date);
  if (end === null) return null;
  const [year, month, day] = [Math.floor(end / 10_000), Math.floor(end / 100) % 100, end % 100];
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, lastOfMonth)));
}

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(day: Date, months: number): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), lastOfMonth)));
}

type Age = { date: ReferenceDate; confirmedAt: Date | null; reviewMonths: number | null };

/**
 * When a value should be looked at again: so many months after the day it stands for or, if that is later, the day on
 * which somebody found it still right. Null for what does not age, and while neither day is known.
 */
export function dueAt({ date, confirmedAt, reviewMonths }: Age): Date | null {
  if (reviewMonths === null) return null;
  const known = [lastDay(date), confirmedAt].filter((day) => day !== null);
  if (known.length === 0) return null;
  return monthsLater(new Date(Math.max(...known.map((day) => day.getTime()))), reviewMonths);
}
