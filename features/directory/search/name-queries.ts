import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { searchNames } from "@/db/schema/search";
import { tiers } from "@/features/profiles/search-names";
import { fold } from "@/lib/text/fold";
import { wholeKeys } from "@/lib/text/name-keys";
import { matching } from "../filter-queries";
import { matchesWords } from "../search";
import { type Hit, merge, type Search } from "./hits";
import { exactRanks, forgiven, ranks, readings, startRanks } from "./ranks";

/** The filters as a condition on `published_profiles`. */
type Narrowed = { words: readonly string[]; limit: number; where: SQL | undefined };

const { municipalityId, key, tier, weight } = searchNames;

/** The rank that the list has for a row's tier. */
const rankOf = (list: readonly number[]) =>
  sql`(array[${sql.join(
    list.map((rank) => sql.raw(String(rank))),
    sql`, `,
  )}])[${tier} + 1]`;

/** Keys that begin with some letters, found by an index whatever the collation of the database is. */
function begins(letters: string): SQL {
  // Few enough letters have an index of their own, in the order of the answer.
  if (letters.length <= 3) return sql`left(${key}, ${sql.raw(String(letters.length))}) = ${letters}`;
  return sql`${key} ~>=~ ${letters} and ${key} ~<~ ${`${letters}~`}`;
}

const fits = (where: SQL | undefined) =>
  where &&
  sql`exists (select from ${publishedProfiles} where ${publishedProfiles.municipalityId} = ${municipalityId} and ${where})`;

/** The best of the keys that fulfil a condition, as a part of a union. */
const best = (rank: SQL, condition: SQL, { limit, where }: Narrowed) => sql`(
  select ${municipalityId} as id, ${rank} as rank, ${weight} as weight from ${searchNames}
  where ${condition} ${where ? sql`and ${fits(where)}` : sql``}
  order by ${tier}, ${weight} desc nulls last limit ${limit})`;

async function hits(parts: SQL[], limit: number): Promise<Hit[]> {
  if (parts.length === 0) return [];
  return await db.execute<Hit>(sql`
    select id, min(rank)::int as rank from (${sql.join(parts, sql` union all `)}) as named
    group by id order by rank, max(weight) desc, id limit ${limit}`);
}

/** By a name, or the beginning of one, that all the words make. */
const byName = (search: Narrowed) =>
  hits(
    wholeKeys(search.words).flatMap((letters) => [
      best(rankOf(exactRanks), sql`${key} = ${letters}`, search),
      best(rankOf(startRanks), begins(letters), search),
    ]),
    search.limit,
  );

/** Everything that the profile is found by, with a space before each word. */
const text = sql`' ' || replace(${publishedProfiles.searchText}, E'\n', ' ')`;

/** By a name that some of the words make, where the others are other words of the place: its region, its country. */
function byNameAndPlace(search: Narrowed): Promise<Hit[]> {
  const parts = readings(search.words).flatMap(({ name, place }) => {
    // Folded words have no sign that LIKE would read as a pattern.
    const there = sql.join(
      place.map((word) => sql`${text} like ${`% ${word}%`}`),
      sql` and `,
    );
    const both = { ...search, where: search.where ? sql`${search.where} and ${there}` : there };
    return wholeKeys(name).flatMap((letters) => [
      best(rankOf(exactRanks), sql`${key} = ${letters} and ${tier} < ${tiers.region}`, both),
      // So many names begin with three letters that each of them cannot be looked at.
      ...(letters.length > 3
        ? [best(rankOf(startRanks), sql`${begins(letters)} and ${tier} < ${tiers.region}`, both)]
        : []),
    ]);
  });
  return hits(parts, search.limit);
}

/** By a whole name that differs in one or two letters. */
function byNearName({ words, limit, where }: Narrowed): Promise<Hit[]> {
  const parts = wholeKeys(words).flatMap((letters) => {
    const most = forgiven(letters.length);
    if (most === 0) return [];
    const distance = sql`levenshtein_less_equal(${key}, ${letters}, ${most})`;
    return [
      sql`(select ${municipalityId} as id, ${ranks.near} + ${distance} as rank, ${weight} as weight from ${searchNames}
        where ${tier} < 2 and ${key} % ${letters} and ${distance} <= ${most} ${where ? sql`and ${fits(where)}` : sql``}
        order by 2, 3 desc limit ${limit})`,
    ];
  });
  return hits(parts, limit);
}

/** In the countries that the words name, the larger first. */
async function byCountry({ words, limit, where }: Narrowed): Promise<Hit[]> {
  const all = await db.select({ code: countries.code, names: countries.names }).from(countries);
  const codes = all
    .filter(({ names }) => Object.values(names).some((name) => matchesWords(fold(name), words)))
    .map(({ code }) => code);
  if (codes.length === 0) return [];
  return await db.execute<Hit>(sql`
    select ${publishedProfiles.municipalityId} as id, ${ranks.country}::int as rank from ${publishedProfiles}
    where ${publishedProfiles.countryCode} in ${codes} ${where ? sql`and ${where}` : sql``}
    order by ${publishedProfiles.population} desc nulls last limit ${limit}`);
}

/** Fewer than these are completed by places whose name is nearly what was typed. */
const FEW = 3;

/** The municipalities that answer a search by their names, region or country, best first. */
export async function findByNames({ words, limit, filters, now }: Search): Promise<Hit[]> {
  if (words.length === 0) return [];
  const search = { words, limit, where: matching(filters, now) };
  const named = await byName(search);
  if (named.length >= limit || (named[0] && named[0].rank <= ranks.exactOther)) return named;
  const placed = named.length === 0 && words.length > 1 ? await byNameAndPlace(search) : [];
  const inCountry = named.length + placed.length < limit ? await byCountry(search) : [];
  const found = merge(placed, named, inCountry).toSorted((a, b) => a.rank - b.rank);
  const near = found.length < FEW ? await byNearName(search) : [];
  return merge(found, near).slice(0, limit);
}
