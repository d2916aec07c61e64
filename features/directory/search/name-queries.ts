import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { idList, wordList } from "@/db/lists";
import { publishedProfiles } from "@/db/schema/profiles";
import { searchNames } from "@/db/schema/search";
import { tiers } from "@/features/profiles/search-names";
import { wholeKeys } from "@/lib/text/name-keys";
import { isNamed } from "./country-named";
import { knownCountries } from "./country-queries";
import { type Hit, merge, type Search } from "./hits";
import { begins, best, hits, type Narrowed, narrow, rankOf } from "./key-queries";
import { findByNearNames } from "./near-queries";
import { exactRanks, ranks, readings, startRanks } from "./ranks";
import { findByFilters, findByPlaceWords } from "./text-queries";
import { isShort } from "./text-query";

const { municipalityId, key, tier } = searchNames;

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

/** In the countries that the words name, as far as the filters want them, the larger first. */
async function byCountry({ words, limit, filters, now }: Search): Promise<Hit[]> {
  const all = await knownCountries();
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
  const near = found.length < FEW ? await findByNearNames(narrowed) : [];
  return merge(found, near).slice(0, limit);
}
