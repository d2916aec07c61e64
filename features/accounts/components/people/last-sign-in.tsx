"use client";

import { useHydrated } from "@/components/use-hydrated";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";

const DAY_MS = 24 * 60 * 60 * 1000;

/** When somebody signed in last, in words; the reader's time zone is known in the browser only. */
export function LastSignIn({ at, locale }: { at: Date | null; locale: Locale }) {
  const isHydrated = useHydrated();
  if (!at) return translator(locale, "people")("never");
  return <time dateTime={at.toISOString()}>{isHydrated ? recent(at, locale) : day(at, locale, "UTC")}</time>;
}

const day = (at: Date, locale: Locale, timeZone?: string) =>
  new Intl.DateTimeFormat(localeTags[locale], { dateStyle: "long", ...(timeZone && { timeZone }) }).format(
    at,
  );

/** "Today, 11:52", "Yesterday", "17 November 2026". */
function recent(at: Date, locale: Locale): string {
  const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(new Date())) / DAY_MS);
  if (days < -1 || days > 0) return day(at, locale);
  const word = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
  const time = new Intl.DateTimeFormat(localeTags[locale], { timeStyle: "short" }).format(at);
  return sentenceCase(days === 0 ? `${word}, ${time}` : word, locale);
}
