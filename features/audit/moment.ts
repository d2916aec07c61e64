import { type Locale, localeTags } from "@/lib/i18n/locales";

/** The day and the time of an entry to the second, in UTC, which every reader can compare. */
export function dayAndTime(at: Date, locale: Locale): { day: string; time: string } {
  const format = (shape: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeTags[locale], { ...shape, timeZone: "UTC" }).format(at);
  return { day: format({ dateStyle: "medium" }), time: format({ timeStyle: "medium" }) };
}
