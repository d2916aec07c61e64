import { type Locale, localeTags } from "@/lib/i18n/locales";

/** A day and a time that can be compared with a clock anywhere: "23 November 2026 at 17:19 UTC". */
export function momentInWords(at: Date, locale: Locale): string {
  const shape = {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  return new Intl.DateTimeFormat(localeTags[locale], {
    ...shape,
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(at);
}
