"use client";

import { useSyncExternalStore } from "react";
import { formatDay, formatMoment } from "@/features/drafts/moment";
import type { Locale } from "@/lib/i18n/locales";

const never = () => () => {};

/** When something happened. The server does not know the reader's time zone; it gives the day alone. */
export function Moment({ at, locale }: { at: Date; locale: Locale }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <time dateTime={at.toISOString()}>{inBrowser ? formatMoment(at, locale) : formatDay(at, locale)}</time>
  );
}
