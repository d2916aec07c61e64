import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { idList } from "@/db/lists";
import { publishedProfiles } from "@/db/schema/profiles";
import { searchNames } from "@/db/schema/search";
import { matching } from "../filter-queries";
import type { Hit, Search } from "./hits";
import { findByFilters } from "./text-queries";

/** A search of names, and the rows of `search_names` among which it looks. */
export type Narrowed = Pick<Search, "words" | "limit"> & {
  /** The filters as a condition on `published_profiles`, unless they are in `names` already. */
  where: SQL | undefined;
  names: SQL;
};

const { municipalityId, key, tier, weight } = searchNames;

/** The rank that the list has for a row's tier. */
export const rankOf = (list: readonly number[]) =>
  sql`(array[${sql.join(
    list.map((rank) => sql.raw(String(rank))),
    sql`, `,
  )}])[${tier} + 1]`;

/** Keys that begin with some letters, found by an index whatever the collation of the database is. */
export function begins(letters: string): SQL {
  // Few enough letters have an index of their own, in the order of the answer.
  if (letters.length <= 3) return sql`left(${key}, ${sql.raw(String(letters.length))}) = ${letters}`;
  return sql`${key} ~>=~ ${letters} and ${key} ~<~ ${`${letters}~`}`;
}

/**
 * What a row must fulfil besides, after its own condition: looked up for one row after the other until there are enough. The
 * offset of nothing keeps Postgres from making a join of it, for which it would read all profiles first.
 */
export const andFits = (where: SQL | undefined): SQL =>
  where
    ? sql`and exists (select from ${publishedProfiles}
        where ${publishedProfiles.municipalityId} = ${municipalityId} and ${where} offset 0)`
    : sql``;

/** When so few fulfil the filters, their names are looked at; of more, so many do that the first names soon make enough. */
const FEW_FITTING = 1000;

/** The rows to look at: of those who fulfil the filters, where they are few. */
export async function narrow({ words, limit, filters, now }: Search): Promise<Narrowed> {
  const where = matching(filters, now);
  if (!where) return { words, limit, where, names: sql`${searchNames}` };
  const fitting = await findByFilters({ limit: FEW_FITTING + 1, filters, now });
  if (fitting.length > FEW_FITTING) return { words, limit, where, names: sql`${searchNames}` };
  const ids = idList(fitting.map(({ id }) => id));
  const names = sql`(select * from ${searchNames} where ${municipalityId} = any(${ids}) offset 0) as ${searchNames}`;
  return { words, limit, where: undefined, names };
}

/** The best of the keys that fulfil a condition, as a part of a union. */
export const best = (rank: SQL, condition: SQL, { limit, where, names }: Narrowed) => sql`(
  select ${municipalityId} as id, ${rank} as rank, ${weight} as weight, ${key} as key from ${names}
  where ${condition} ${andFits(where)}
  order by ${tier}, ${weight} desc nulls last limit ${limit})`;

/** What any of the parts finds, each municipality once, where it came first. */
export async function hits(parts: SQL[], limit: number): Promise<Hit[]> {
  if (parts.length === 0) return [];
  return await db.execute<Hit>(sql`
    select id, min(rank)::int as rank, (array_agg(key order by rank, key))[1] as key from (${sql.join(parts, sql` union all `)}) as named
    group by id order by rank, max(weight) desc, id limit ${limit}`);
}
