"use client";

import { useHydrated } from "@/components/use-hydrated";
import { momentInWords } from "@/features/auth/moment";
import type { Locale } from "@/lib/i18n/locales";
import { formatMoment } from "../../moment";

/** A day and a time where the reader is; in UTC, and saying so, where no script tells where that is. */
export function Moment({ at, locale }: { at: Date; locale: Locale }) {
  const isHydrated = useHydrated();
  const text = isHydrated ? formatMoment(at, locale) : momentInWords(at, locale);
  return <time dateTime={at.toISOString()}>{text}</time>;
}
