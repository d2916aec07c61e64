import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { idList, wordList } from "@/db/lists";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { searchNames } from "@/db/schema/search";
import { tiers } from "@/features/profiles/search-names";
import { wholeKeys } from "@/lib/text/name-keys";
import { nearWords } from "@/lib/text/near-words";
import { matching } from "../filter-queries";
import { isNamed } from "./country-named";
import { type Hit, merge, type Search } from "./hits";
import { exactRanks, forgiven, ranks, readings, startRanks } from "./ranks";
import { findByFilters, findByPlaceWords } from "./text-queries";
import { isShort } from "./text-query";

type Narrowed = Pick<Search, "words" | "limit"> & {
  /** The filters as a condition on `published_profiles`, unless they are in `names` already. */
  where: SQL | undefined;
  names: SQL;
};

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

/** When so few fulfil the filters, their names are looked at; of more, so many do that the first names soon make enough. */
const FEW_FITTING = 1000;

/** The rows to look at: of those who fulfil the filters, where they are few. */
async function narrow({ words, limit, filters, now }: Search): Promise<Narrowed> {
  const where = matching(filters, now);
  if (!where) return { words, limit, where, names: sql`${searchNames}` };
  const fitting = await findByFilters({ limit: FEW_FITTING + 1, filters, now });
  if (fitting.length > FEW_FITTING) return { words, limit, where, names: sql`${searchNames}` };
  const ids = idList(fitting.map(({ id }) => id));
  const names = sql`(select * from ${searchNames} where ${municipalityId} = any(${ids}) offset 0) as ${searchNames}`;
  return { words, limit, where: undefined, names };
}

/** The best of the keys that fulfil a condition, as a part of a union. */
const best = (rank: SQL, condition: SQL, { limit, where, names }: Narrowed) => sql`(
  select ${municipalityId} as id, ${rank} as rank, ${weight} as weight, ${key} as key from ${names}
  where ${condition} ${where ? sql`and ${fits(where)}` : sql``}
  order by ${tier}, ${weight} desc nulls last limit ${limit})`;

async function hits(parts: SQL[], limit: number): Promise<Hit[]> {
  if (parts.length === 0) return [];
  return await db.execute<Hit>(sql`
    select id, min(rank)::int as rank, (array_agg(key order by rank, key))[1] as key from (${sql.join(parts, sql` union all `)}) as named
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

/**
 * By words some of which are a name, or its beginning, and the others its region or country. Where none of them make a name,
 * they are the names of the place's surroundings.
 */
async function byNameAndPlace(search: Search): Promise<Hit[]> {
  const found = await findByPlaceWords(search);
  if (found.length === 0) return [];
  const keys = readings(search.words).flatMap(({ name }) => wholeKeys(name));
  const isKey = sql`${key} = any(${wordList(keys)})`;
  // So many names begin with three letters that these say nothing.
  const starts = keys.filter((letters) => letters.length > 3).map(begins);
  const isThere = sql.join(
    search.words.filter(isShort).map((word) => sql`${text} like ${`% ${word}%`}`),
    sql` and `,
  );
  const rank = sql`case when ${isKey} then ${rankOf(exactRanks)} else ${rankOf(startRanks)} end`;
  return await db.execute<Hit>(sql`
    select found.id, coalesce(min(${rank}), ${ranks.region})::int as rank,
      (array_agg(${key} order by ${rank}, ${key}))[1] as key
    from unnest(${idList(found.map(({ id }) => id))}) with ordinality as found(id, place)
    left join ${searchNames} on ${municipalityId} = found.id and ${tier} < ${tiers.region}
      and (${sql.join([isKey, ...starts], sql` or `)})
    ${
      search.words.some(isShort)
        ? sql`join ${publishedProfiles} on ${publishedProfiles.municipalityId} = found.id and ${isThere}`
        : sql``
    }
    group by found.id, place order by rank, place`);
}

/** By a whole name that differs in one or two letters; the first is seldom the wrong one. */
function byNearName(search: Narrowed): Promise<Hit[]> {
  const { words, limit, where, names } = search;
  const parts = wholeKeys(words).flatMap((letters) => {
    const most = forgiven(letters.length);
    if (most === 0) return [];
    const slips = sql`${key} = any(${wordList(nearWords(letters))})`;
    const beginsElsewhere = sql`(left(${key}, 1) <> ${letters.slice(0, 1)})::int`;
    const distance = sql`levenshtein_less_equal(${key}, ${letters}, ${most})`;
    return [
      // Of short names a slip leaves too few groups of three letters alike.
      best(sql`${ranks.near + 1} + ${beginsElsewhere}`, sql`${tier} < 2 and ${slips}`, search),
      sql`(select ${municipalityId} as id, ${ranks.near} + ${distance} + ${beginsElsewhere} as rank, ${weight} as weight, ${key} as key from ${names}
        where ${tier} < 2 and ${key} % ${letters} and ${distance} <= ${most} ${where ? sql`and ${fits(where)}` : sql``}
        order by 2, 3 desc limit ${limit})`,
    ];
  });
  return hits(parts, limit);
}

/** In the countries that the words name, as far as the filters want them, the larger first. */
async function byCountry({ words, limit, filters, now }: Search): Promise<Hit[]> {
  const all = await db.select({ code: countries.code, names: countries.names }).from(countries);
  const wanted = filters.country.length > 0 ? all.filter(({ code }) => filters.country.includes(code)) : all;
  const country = wanted.filter((each) => isNamed(each, words)).map(({ code }) => code);
  if (country.length === 0) return [];
  const found = await findByFilters({ limit, filters: { ...filters, country }, now });
  return found.map(({ id }) => ({ id, rank: ranks.country, key: null }));
}

/** Fewer than these are completed by places whose name is nearly what was typed. */
const FEW = 3;

/** The municipalities that answer a search by their names, region or country, best first. */
export async function findByNames(search: Search): Promise<Hit[]> {
  const { words, limit } = search;
  if (words.length === 0) return [];
  const narrowed = await narrow(search);
  const named = await byName(narrowed);
  if (named.length >= limit || (named[0] && named[0].rank <= ranks.exactOther)) return named;
  const placed = named.length === 0 ? await byNameAndPlace(search) : [];
  const inCountry = named.length + placed.length < limit ? await byCountry(search) : [];
  const found = merge(placed, named, inCountry).toSorted((a, b) => a.rank - b.rank);
  const near = found.length < FEW ? await byNearName(narrowed) : [];
  return merge(found, near).slice(0, limit);
}
