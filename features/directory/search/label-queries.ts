import "server-only";
import { asc } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { countries, indicators, statuses } from "@/db/schema/network";
import { networkTag } from "@/features/profiles/cache-tags";
import type { FilterNames } from "./labels";

/** What countries, statuses and indicators are called. */
export async function listFilterNames(): Promise<FilterNames> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  const [country, status, indicator] = await Promise.all([
    db.select({ key: countries.code, names: countries.names }).from(countries),
    db.select({ key: statuses.key, names: statuses.names }).from(statuses),
    db
      .select({ key: indicators.key, names: indicators.names })
      .from(indicators)
      .orderBy(asc(indicators.position)),
  ]);
  const byKey = (rows: typeof country) => Object.fromEntries(rows.map(({ key, names }) => [key, names]));
  return { country: byKey(country), status: byKey(status), indicator: byKey(indicator) };
}
