import "server-only";
import { sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { searchCells, searchTexts } from "@/db/schema/search";
import { networkTag } from "@/features/profiles/cache-tags";
import { changedSince, type Filters } from "../filters";
import { type Cell, countCells } from "./cells";

/** Every municipality, counted in the cells of which all other counts are made. */
export async function listCells(now: Date): Promise<Cell[]> {
  const { cell, publishedAt } = searchTexts;
  const within = (key: "month" | "quarter" | "year") =>
    sql`count(*) filter (where ${publishedAt} >= ${changedSince(key, now).toISOString()}::timestamptz)::int`;
  return await db.execute<Cell>(sql`
    select ${searchCells.signs} as signs, n as "all", jsonb_build_object('month', month, 'quarter', quarter, 'year', year) as within
    from (
      select ${cell} as id, count(*)::int as n, ${within("month")} as month, ${within("quarter")} as quarter,
        ${within("year")} as year
      from ${searchTexts} group by ${cell}) as counted
    join ${searchCells} on ${searchCells.id} = counted.id`);
}

/**
 * How many municipalities fulfil filters on a day ("2026-11-27"), and how many each other filter would leave. Kept until
 * something is published.
 */
export async function countAllFitting(filters: Filters, day: string) {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  return countCells(await listCells(new Date(day)), filters);
}
