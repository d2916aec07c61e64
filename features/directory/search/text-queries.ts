import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { searchTexts, searchWords } from "@/db/schema/search";
import { stemsOf } from "@/db/stems";
import { knownLocales } from "@/lib/i18n/locales";
import { changedSince } from "../filters";
import type { Hit, Search } from "./hits";
import { filterQuery } from "./terms";
import { type Asked, filterQueries, textQueries } from "./text-query";

/** Shorter beginnings are no word yet, and begin too many. */
const SHORTEST_BEGINNING = 3;
/** A beginning stands for so many words at most, the shortest first. */
const MOST_COMPLETIONS = 30;

async function completions(beginning: string): Promise<string[]> {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  const { word } = searchWords;
  const rows = await db
    .select({ word })
    .from(searchWords)
    .where(sql`${word} ~>=~ ${beginning} and ${word} ~<~ ${`${beginning}~`}`)
    .orderBy(sql`length(${word})`, word)
    .limit(MOST_COMPLETIONS);
  return rows.map((row) => row.word);
}

/**
 * The forms of each word under which texts are found, whatever their language: itself, its stems, and what the last one
 * begins. Words that every text of a language has are left out.
 */
export async function readForms(words: readonly string[]): Promise<string[][]> {
  const stems = await Promise.all(knownLocales.map((locale) => stemsOf(db, locale, words)));
  const last = words.at(-1) ?? "";
  const completed = await completions(last);
  return words.flatMap((word) => {
    const own = stems.map((of) => of.get(word) ?? null);
    if (own.includes(null)) return [];
    return [[...new Set([word, ...own, ...(word === last ? completed : [])])].filter((form) => form !== null)];
  });
}

const { municipalityId, weight, publishedAt, words: lexemes } = searchTexts;

/** What answers questions in their order, among those of one question the larger first. */
async function ask(
  asked: readonly Asked[],
  { limit, filters, now }: Omit<Search, "words">,
  offset = 0,
): Promise<Hit[]> {
  const most = sql`limit ${limit + offset}`;
  const rows = sql.join(
    asked.map(({ query, rank }) => sql`(${query}::tsquery, ${sql.raw(String(rank))})`),
    sql`, `,
  );
  const since = filters.updated && changedSince(filters.updated, now).toISOString();
  return await db.execute<Hit>(sql`
    select id, rank from (
      select best.id, best.weight, asked.rank from (values ${rows}) as asked(query, rank)
      cross join lateral (
        select ${municipalityId} as id, ${weight} as weight from ${searchTexts}
        where ${lexemes} @@ asked.query ${since ? sql`and ${publishedAt} >= ${since}::timestamptz` : sql``}
        order by ${weight} desc, ${municipalityId} ${most}) as best
      ${most}) as found
    order by rank, weight desc, id offset ${offset}`);
}

/** The municipalities whose texts answer a search, best first. */
export async function findByTexts(search: Search): Promise<Hit[]> {
  const forms = await readForms(search.words);
  if (forms.length === 0) return [];
  return ask(textQueries(forms, filterQuery(search.filters, search.now)), search);
}

/** Those that fulfil filters, the larger first, from the one in a place on. */
export const findByFilters = (search: Omit<Search, "words">, from = 0): Promise<Hit[]> =>
  ask(filterQueries(filterQuery(search.filters, search.now)), search, from);
