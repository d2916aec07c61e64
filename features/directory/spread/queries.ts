import "server-only";
import { eq, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { countWhere } from "@/db/count-where";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { markOf } from "@/features/figures/resolve";
import { countryTag, networkTag } from "@/features/profiles/cache-tags";
import { readIndicatorRows } from "../indicator-queries";
import { ownValues } from "../own-queries";
import { listCountries } from "../queries";
import type { IndicatorRow } from "../schema";
import { countSums } from "../sum-queries";
import { joinSums, outermost, type SumCounts } from "../sums";
import { type Dot, edgesOf, isSpread, joinSpreads, MOST_DOTS, type Spread } from "./spread";

/** What the values of some municipalities say together: how they are spread, and what they add up to. */
export type Numbers = {
  members: number;
  indicators: IndicatorRow[];
  spreads: Spread[];
  sums: SumCounts;
};

/** The bin of a value, as `edgesOf` its indicator has them. */
const binOf = (key: ReturnType<typeof ownValues>["key"], amount: ReturnType<typeof ownValues>["amount"]) => {
  const edges = (name: string) => sql.raw(`array[${edgesOf(name).join(",")}]::float8[]`);
  return sql<number>`width_bucket(${amount}, case when ${key} = 'population' then ${edges("population")} else ${edges("")} end)`;
};

async function readSpreads(code: string, known: readonly IndicatorRow[]): Promise<Spread[]> {
  const keys = known.filter(isSpread).map(({ key }) => key);
  if (keys.length === 0) return [];
  const own = ownValues(code, keys);
  const rows = await db
    .select({
      key: own.key,
      // What is measured in another unit is counted, and stands in no bin.
      bin: sql<number | null>`case when ${own.isInUnit} then ${binOf(own.key, own.amount)} end`,
      n: sql<number>`count(*)`.mapWith(Number),
      inexact: countWhere(sql`not ${own.isExact}`),
      dated: countWhere(sql`${own.day} is not null`),
      first: sql<string | null>`min(${own.day})`,
      last: sql<string | null>`max(${own.day})`,
    })
    .from(own)
    .groupBy(sql`1`, sql`2`);
  const spreads = keys.map((key): Spread => {
    const all = rows.filter((row) => row.key === key);
    const binned = all.flatMap(({ bin, ...row }) => (bin === null ? [] : [{ ...row, bin }]));
    const sum = (of: "n" | "inexact" | "dated") => binned.reduce((total, row) => total + row[of], 0);
    const [first] = outermost(binned.map((row) => row.first));
    const [, last] = outermost(binned.map((row) => row.last));
    return {
      ...{ key, recorded: sum("n"), inexact: sum("inexact"), dated: sum("dated"), first, last },
      bins: Object.fromEntries(binned.map(({ bin, n }) => [bin, n])),
      otherUnit: all.find(({ bin }) => bin === null)?.n ?? 0,
      dots: [],
    };
  });
  const dots = await readDots(
    code,
    spreads.filter(({ recorded }) => recorded <= MOST_DOTS).map(({ key }) => key),
  );
  return spreads
    .filter(({ recorded }) => recorded > 0)
    .map((spread) => ({ ...spread, dots: dots.get(spread.key) ?? [] }));
}

/** The values of some indicators one by one; there are few of them. */
async function readDots(code: string, keys: string[]): Promise<Map<string, Dot[]>> {
  if (keys.length === 0) return new Map();
  const own = ownValues(code, keys);
  const rows = await db
    .select({
      key: own.key,
      amount: own.amount,
      precision: own.precision,
      sourceKind: own.sourceKind,
      name: publishedProfiles.name,
      slug: publishedProfiles.slug,
      countrySlug: countries.slug,
    })
    .from(own)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, own.municipality))
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(sql`${own.isInUnit}`)
    .orderBy(own.amount, publishedProfiles.slug);
  const dots = new Map<string, Dot[]>();
  for (const { key, amount, precision, sourceKind, name, slug, countrySlug } of rows) {
    const mark = markOf({ sourceKind, observation: { precision } });
    const dot = { name, path: `/${countrySlug}/${slug}`, value: amount, mark };
    dots.set(key, [...(dots.get(key) ?? []), dot]);
  }
  return dots;
}

/** The numbers of a country; null when nobody there is a partner. */
export async function getCountryNumbers(slug: string): Promise<Numbers | null> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(slug));
  const [country] = await db.select({ code: countries.code }).from(countries).where(eq(countries.slug, slug));
  if (!country) return null;
  const members = await db.$count(publishedProfiles, eq(publishedProfiles.countryCode, country.code));
  if (members === 0) return null;
  const indicators = await readIndicatorRows();
  const [spreads, sums] = await Promise.all([
    readSpreads(country.code, indicators),
    countSums(country.code, members, indicators),
  ]);
  return { members, indicators, spreads, sums };
}

/**
 * The numbers of the network, put together from those of its countries: a publication has those of one country
 * counted anew, however large the network is.
 */
export async function getNetworkNumbers(): Promise<Numbers> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  const all: Numbers[] = [];
  // One after the other: at once they would take every connection that pages have.
  for (const { slug } of await listCountries()) {
    const numbers = await getCountryNumbers(slug);
    if (numbers) all.push(numbers);
  }
  return {
    members: all.reduce((sum, { members }) => sum + members, 0),
    indicators: await readIndicatorRows(),
    spreads: joinSpreads(all.map(({ spreads }) => spreads)),
    sums: joinSums(all.map(({ sums }) => sums)),
  };
}
