import "server-only";
import { asc } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators } from "@/db/schema/network";
import { indicatorsIn } from "@/features/figures/indicators";
import type { Locale } from "@/lib/i18n/locales";

/** The network's indicators in a reader's language, in its order, and those that every profile is expected to have. */
export async function readIndicators(locale: Locale) {
  const known = await db
    .select({
      key: indicators.key,
      names: indicators.names,
      unit: indicators.unit,
      isExpected: indicators.isExpected,
    })
    .from(indicators)
    .orderBy(asc(indicators.position));
  return {
    indicators: indicatorsIn(known, locale),
    expectedIndicators: known.filter(({ isExpected }) => isExpected).map(({ key }) => key),
  };
}
