import "server-only";
import { asc } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators } from "@/db/schema/network";

/** What the network counts, in its order. Not cached. */
export const listIndicators = () =>
  db
    .select({
      key: indicators.key,
      names: indicators.names,
      unit: indicators.unit,
      additive: indicators.isAdditive,
    })
    .from(indicators)
    .orderBy(asc(indicators.position));
