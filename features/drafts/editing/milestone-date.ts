import { formatCalendarDate } from "@/features/figures/dates";
import { calendarDateSchema } from "@/features/profiles/calendar-date";
import type { MilestoneDate } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";

/** The date in words, "" while it is not complete. */
export function milestoneDateText(date: MilestoneDate | null, locale: Locale, yearOnly = false): string {
  const complete = calendarDateSchema.safeParse(date);
  if (!complete.success) return "";
  const { data } = complete;
  return formatCalendarDate(yearOnly ? { precision: "year", value: data.value.slice(0, 4) } : data, locale);
}
