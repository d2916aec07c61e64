import "server-only";
import { asc } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators } from "@/db/schema/network";
import type { IndicatorRow } from "./schema";

/** What the network counts, in its order. Not cached. */
export const readIndicatorRows = (): Promise<IndicatorRow[]> =>
  db
    .select({
      key: indicators.key,
      names: indicators.names,
      unit: indicators.unit,
      isAdditive: indicators.isAdditive,
    })
    .from(indicators)
    .orderBy(asc(indicators.position));
