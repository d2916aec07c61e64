import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators } from "@/db/schema/network";
import { publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import type { IndicatorRow, Sums } from "./schema";
import type { Dates, Reason } from "./totals";

const { municipalityId, figureId, indicator, about, observation, position, unit, value } = publishedFigures;
const isOfPlace = sql`${about} ->> 'kind' = 'place'`;
const isWider = sql`${about} ->> 'kind' = 'wider'`;

type Counted = {
  addends: number;
  sum: number;
  notExact: number;
  otherUnit: number;
  dated: number;
  dates: number;
};

/** The first figure of each municipality of a country that it has of each indicator itself, by the value that lists use. */
const ownValues = (code: string, keys: string[]) =>
  db
    .selectDistinctOn([municipalityId, indicator], {
      key: sql<string>`${indicator}`.as("key"),
      amount: sql<number>`${value}`.as("amount"),
      isExact:
        sql<boolean>`${observation} ->> 'precision' = 'exact' and ${observation} ->> 'high' is null`.as(
          "is_exact",
        ),
      isInUnit: sql<boolean>`${unit} = ${indicators.unit}`.as("is_in_unit"),
      day: sql<string | null>`${observation} -> 'date' ->> 'value'`.as("day"),
    })
    .from(publishedFigures)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalityId))
    .innerJoin(indicators, eq(indicators.key, indicator))
    .where(
      and(
        eq(publishedProfiles.countryCode, code),
        eq(position, 0),
        inArray(indicator, keys),
        ne(sql`${about} ->> 'kind'`, "wider"),
      ),
    )
    .orderBy(municipalityId, indicator, figureId)
    .as("own");

async function countOwn(code: string, keys: string[]): Promise<Map<string, Counted>> {
  const own = ownValues(code, keys);
  const isAddend = sql`${own.isExact} and ${own.isInUnit}`;
  const counted = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
  const rows = await db
    .select({
      key: own.key,
      addends: counted(isAddend),
      sum: sql<number>`coalesce(sum(${own.amount}) filter (where ${isAddend}), 0)`.mapWith(Number),
      notExact: counted(sql`not ${own.isExact}`),
      otherUnit: counted(sql`${own.isExact} and not ${own.isInUnit}`),
      dated: counted(sql`${isAddend} and ${own.day} is not null`),
      dates: sql<number>`count(distinct ${own.day}) filter (where ${isAddend})`.mapWith(Number),
    })
    .from(own)
    .groupBy(own.key);
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

/** How many figures could be taken for those that are added: of wider areas by indicator, and of other people. */
async function countLookalikes(code: string, keys: string[]) {
  const isOther = sql`(${indicator} is null or ${indicator} not in ${keys})`;
  const rows = await db
    .select({
      wider: sql<string | null>`case when ${isWider} then ${indicator} end`,
      n: sql<number>`count(*)`.mapWith(Number),
    })
    .from(publishedFigures)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalityId))
    .where(
      and(
        eq(publishedProfiles.countryCode, code),
        eq(position, 0),
        sql`(${isWider} and ${indicator} in ${keys} or ${isOfPlace} and ${unit} = 'people' and ${isOther})`,
      ),
    )
    .groupBy(sql`1`);
  return new Map(rows.map(({ wider, n }) => [wider ?? "", n]));
}

function datesOf({ addends, dated, dates }: Counted): Dates {
  if (dated === 0) return "undated";
  return dated === addends && dates === 1 ? "same" : "different";
}

/** What `totals` says of a country's members, counted where they are too many to be listed. */
export async function readSums(code: string, members: number, known: readonly IndicatorRow[]): Promise<Sums> {
  const additive = known.filter(({ isAdditive }) => isAdditive);
  const keys = additive.map(({ key }) => key);
  if (keys.length === 0) return { sums: [], short: [] };
  const [own, alike] = await Promise.all([countOwn(code, keys), countLookalikes(code, keys)]);
  const result: Sums = { sums: [], short: [] };
  for (const row of additive) {
    const found = own.get(row.key);
    if (!found) continue;
    const { addends, notExact, otherUnit } = found;
    if (addends < 2) {
      result.short.push(row);
      continue;
    }
    const reasons: [Reason, number][] = [
      ["not-exact", notExact],
      ["unit", otherUnit],
      ["not-recorded", members - addends - notExact - otherUnit],
      ["wider", alike.get(row.key) ?? 0],
      ["something-else", row.unit === "people" ? (alike.get("") ?? 0) : 0],
    ];
    result.sums.push({
      ...{ indicator: row, addends, dates: datesOf(found) },
      // Sums of decimals carry a rest far behind any digit that a source gives.
      sum: Number(found.sum.toFixed(6)),
      leftOut: reasons.flatMap(([reason, n]) => (n > 0 ? [{ reason, n }] : [])),
    });
  }
  return result;
}
