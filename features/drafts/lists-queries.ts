import "server-only";
import { db } from "@/db/client";
import { indicators, statuses } from "@/db/schema/network";
import type { Lists } from "./versions/reading";

export async function readLists(): Promise<Lists> {
  const [indicatorRows, statusRows] = await Promise.all([
    db
      .select({ key: indicators.key, names: indicators.names, unit: indicators.unit })
      .from(indicators)
      .orderBy(indicators.position),
    db.select({ key: statuses.key, names: statuses.names }).from(statuses).orderBy(statuses.position),
  ]);
  return { indicators: indicatorRows, statuses: statusRows };
}
