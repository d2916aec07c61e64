import { type Locale, localeTags } from "@/lib/i18n/locales";

/** A day and a time of day: "23 November 2026 at 17:19". */
export const formatMoment = (at: Date | number, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { dateStyle: "long", timeStyle: "short" }).format(at);

/** A day, in the one time zone that server and browser share. */
export const formatDay = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { dateStyle: "long", timeZone: "UTC" }).format(at);

export const isToday = (at: Date): boolean => at.toDateString() === new Date().toDateString();

/** The time alone for a moment of today, otherwise the day with it. */
export function formatRecent(at: Date, locale: Locale): string {
  if (!isToday(at)) return formatMoment(at, locale);
  return new Intl.DateTimeFormat(localeTags[locale], { timeStyle: "short" }).format(at);
}
