import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedProfiles } from "@/db/schema/profiles";
import { matching } from "../filter-queries";
import { changedSince, type FilterKind, type Filters, populationBands, updatedKeys } from "../filters";

/** How many municipalities have each value of a kind, the most frequent first. */
export type FacetCounts = Record<FilterKind, { value: string; count: number }[]>;

/** A list of ids as one parameter. */
export const idList = (ids: readonly string[]) => sql`${`{${ids.join(",")}}`}::uuid[]`;

const { countryCode, status, population, languages, indicators, publishedAt } = publishedProfiles;
const one = (key: string) => sql.raw(`'${key}'`);

const band = sql`case ${sql.join(
  populationBands.map(({ key, below }) =>
    below === null
      ? sql`when ${population} is not null then ${one(key)}`
      : sql`when ${population} < ${sql.raw(String(below))} then ${one(key)}`,
  ),
  sql` `,
)} else 'unknown' end`;

const within = (now: Date) => sql`(values ${sql.join(
  updatedKeys.map((key) => sql`(${one(key)}, ${changedSince(key, now).toISOString()}::timestamptz)`),
  sql`, `,
)}) as within(key, since)`;

/** What is counted, what it is taken from besides the municipalities, and what else must hold. */
const countable: Record<FilterKind, { value: SQL; from?: (now: Date) => SQL; where?: SQL }> = {
  country: { value: sql`${countryCode}` },
  status: { value: sql`${status}` },
  population: { value: band },
  indicator: { value: sql`each`, from: () => sql`unnest(${indicators}) as each` },
  language: { value: sql`each`, from: () => sql`unnest(${languages}) as each` },
  updated: { value: sql`within.key`, from: within, where: sql`${publishedAt} >= within.since` },
};

function countOf(kind: FilterKind, filters: Filters, now: Date): SQL {
  const { value, from, where } = countable[kind];
  // Another indicator is one more that has to be recorded; of the other kinds another value is one more that will do.
  const others = matching(filters, now, kind === "indicator" ? undefined : kind);
  const conditions = [others, where].filter((each) => each !== undefined);
  return sql`select ${one(kind)} as kind, ${value} as value, count(*)::int as count
    from candidates as published_profiles ${from ? sql`cross join lateral ${from(now)}` : sql``}
    ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``} group by 2`;
}

/** Counts some kinds among some municipalities, each as far as the filters of the other kinds fit. */
export async function countFacets(
  ids: readonly string[],
  kinds: readonly FilterKind[],
  filters: Filters,
  now: Date,
): Promise<Partial<FacetCounts>> {
  if (kinds.length === 0) return {};
  const rows = await db.execute<{ kind: FilterKind; value: string; count: number }>(sql`
    with candidates as materialized (
      select country_code, status, population, languages, indicators, published_at from ${publishedProfiles}
      where ${publishedProfiles.municipalityId} = any(${idList(ids)}))
    ${sql.join(
      kinds.map((kind) => countOf(kind, filters, now)),
      sql` union all `,
    )} order by count desc, value`);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      rows.filter((row) => row.kind === kind).map(({ value, count }) => ({ value, count })),
    ]),
  );
}
