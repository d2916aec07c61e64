import "server-only";
import { desc, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { publications } from "@/db/schema/editorial";
import { countries, indicators } from "@/db/schema/network";
import { municipalities, publishedProfiles } from "@/db/schema/profiles";
import { projectionVersion } from "@/features/profiles/projection";
import { builtAt } from "@/lib/env";

/**
 * So many of the newest events are looked at: a transaction that took long is dated by its beginning, and may come to light
 * behind others.
 */
const LOOKED_AT = 50;

/**
 * A text that changes with everything that visitors could read of municipalities and figures, without reading it: what was
 * published last, what was moved or archived last, how many there are, and what countries and indicators are called.
 */
export async function readState(): Promise<string> {
  const [newest, placed, many, lands, counted] = await Promise.all([
    db
      .select({ id: publications.municipalityId, number: publications.number })
      .from(publications)
      .orderBy(fromTheTop(publications.publishedAt))
      .limit(LOOKED_AT),
    db
      .select({ id: municipalities.id, at: municipalities.placedAt })
      .from(municipalities)
      .where(isNotNull(municipalities.placedAt))
      .orderBy(desc(municipalities.placedAt))
      .limit(LOOKED_AT),
    db.$count(publishedProfiles),
    db
      .select({ hash: sql`md5(string_agg(${countries}::text, '' order by ${countries.code}))` })
      .from(countries),
    db
      .select({ hash: sql`md5(string_agg(${indicators}::text, '' order by ${indicators.key}))` })
      .from(indicators),
  ]);
  return JSON.stringify([projectionVersion, builtAt, many, newest, placed, lands, counted]);
}
