import "server-only";
import { asc } from "drizzle-orm";
import { db } from "@/db/client";
import { countries, indicators, statuses } from "@/db/schema/network";
import { rememberOne } from "../remember";
import type { FilterNames } from "./labels";

async function readFilterNames(): Promise<FilterNames> {
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

/** What countries, statuses and indicators are called. */
export const listFilterNames = rememberOne(readFilterNames);
