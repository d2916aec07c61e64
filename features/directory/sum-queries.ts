import "server-only";
import { and, eq, inArray, isNull, notInArray, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { countWhere } from "@/db/count-where";
import { isFirst } from "@/db/is-first";
import { publishedFigures } from "@/db/schema/profiles";
import { ownValues } from "./own-queries";
import type { IndicatorRow } from "./schema";
import type { Lookalikes, SumCount, SumCounts } from "./sums";

const { indicator, aboutKind, countryCode, unit } = publishedFigures;
const isWider = eq(aboutKind, sql`'wider'`);

function countOwn(code: string, keys: string[]): Promise<SumCount[]> {
  const own = ownValues(code, keys);
  const isAddend = sql`${own.isExact} and ${own.isInUnit}`;
  return db
    .select({
      key: own.key,
      addends: countWhere(isAddend),
      sum: sql<number>`coalesce(sum(${own.amount}) filter (where ${isAddend}), 0)`.mapWith(Number),
      notExact: countWhere(sql`not ${own.isExact}`),
      otherUnit: countWhere(sql`${own.isExact} and not ${own.isInUnit}`),
      dated: countWhere(sql`${isAddend} and ${own.day} is not null`),
      firstDay: sql<string | null>`min(${own.day}) filter (where ${isAddend})`,
      lastDay: sql<string | null>`max(${own.day}) filter (where ${isAddend})`,
    })
    .from(own)
    .groupBy(own.key);
}

async function countLookalikes(code: string, keys: string[]): Promise<Lookalikes> {
  const isOther = or(isNull(indicator), notInArray(indicator, keys));
  const rows = await db
    .select({
      wider: sql<string | null>`case when ${isWider} then ${indicator} end`,
      n: sql<number>`count(*)`.mapWith(Number),
    })
    .from(publishedFigures)
    .where(
      and(
        eq(countryCode, code),
        isFirst,
        or(and(isWider, inArray(indicator, keys)), and(eq(aboutKind, "place"), eq(unit, "people"), isOther)),
      ),
    )
    .groupBy(sql`1`);
  return Object.fromEntries(rows.map(({ wider, n }) => [wider ?? "", n]));
}

/** What can be added up over a country's members, counted by the database. */
export async function countSums(
  code: string,
  members: number,
  known: readonly IndicatorRow[],
): Promise<SumCounts> {
  const keys = known.filter(({ isAdditive }) => isAdditive).map(({ key }) => key);
  if (keys.length === 0) return { members, counts: [], alike: {} };
  const [counts, alike] = await Promise.all([countOwn(code, keys), countLookalikes(code, keys)]);
  return { members, counts, alike };
}
