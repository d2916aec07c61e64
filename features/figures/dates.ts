import { dateFormat } from "@/lib/i18n/formats";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import type { Translator } from "@/lib/i18n/translator";
import type { ReferenceDate } from "./schema";

export type CalendarDate = { precision: "day" | "month" | "year"; value: string };

const shapes = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const;

/** A calendar date in the reader's language, as precise as it is known: "9 July 1984", "July 1984", "1984". */
export function formatCalendarDate(date: CalendarDate, locale: Locale): string {
  const at = new Date(`${date.value.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`);
  return dateFormat(localeTags[locale], { ...shapes[date.precision], timeZone: "UTC" }).format(at);
}

/** What a value's reference date reads as, with "Date not stated" for an undated one. */
export function formatReferenceDate(date: ReferenceDate, locale: Locale, t: Translator<"figures">): string {
  if (date.kind === "undated") return t("dateNotStated");
  if (date.kind === "worded") return pickText(date.text, locale) || t("dateNotStated");
  return formatCalendarDate({ precision: date.kind, value: date.value }, locale);
}

/**
 * The last day that a date can mean, as a number to sort by (a year counts to its end). `null` for dates without
 * a place on the calendar.
 */
export function calendarEnd(date: ReferenceDate): number | null {
  if (date.kind === "undated" || date.kind === "worded") return null;
  const [year = 0, month = 12, day = 31] = date.value.split("-").map(Number);
  return year * 10_000 + month * 100 + day;
}

/** Midnight of a day in UTC; `Date.UTC` takes years before 100 for those of the last century. */
const midnight = (year: number, month: number, day: number): number => {
  const at = new Date(0);
  return at.setUTCFullYear(year, month - 1, day);
};

/** The moments in which what a date names begins and is over. */
export function spanOf({ value }: CalendarDate): { from: number; to: number } {
  const [year = 0, month, day] = value.split("-").map(Number);
  const from = midnight(year, month ?? 1, day ?? 1);
  if (month === undefined) return { from, to: midnight(year + 1, 1, 1) };
  return { from, to: day === undefined ? midnight(year, month + 1, 1) : midnight(year, month, day + 1) };
}
