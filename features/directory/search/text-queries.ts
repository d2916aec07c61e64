import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { wordList } from "@/db/lists";
import { searchTexts, searchWords } from "@/db/schema/search";
import { stemsOf } from "@/db/stems";
import { knownLocales } from "@/lib/i18n/locales";
import { saintly } from "@/lib/text/name-keys";
import { publishedSince } from "../filters";
import type { Hit, Search } from "./hits";
import { filterQuery } from "./terms";
import { type Asked, filterQueries, placeQueries, textQueries } from "./text-query";

/** Shorter beginnings are no word yet, and begin too many. */
const SHORTEST_BEGINNING = 3;
/** A beginning stands for so many words at most, the shortest first. */
const MOST_COMPLETIONS = 20;

/** Each word with what it may be the beginning of. */
async function complete(words: readonly string[]): Promise<string[][]> {
  const beginnings = words.filter((word) => word.length >= SHORTEST_BEGINNING);
  if (beginnings.length === 0) return words.map((word) => [word]);
  const rows = await db.execute<{ beginning: string; word: string }>(sql`
    select beginning, completed.word from unnest(${wordList(beginnings)}) as given(beginning)
    cross join lateral (
      select ${searchWords.word} as word from ${searchWords}
      where ${searchWords.word} ~>=~ beginning and ${searchWords.word} ~<~ (beginning || '~')
      order by length(${searchWords.word}), 1 limit ${MOST_COMPLETIONS}) as completed`);
  return words.map((word) => {
    const found = rows.filter(({ beginning }) => beginning === word).map((row) => row.word);
    return [...new Set([word, saintly(word), ...found])];
  });
}

/**
 * The forms of each word under which texts are found, whatever their language: itself, its stems, and what the last one
 * begins. Words that every text of a language has are left out.
 */
export async function readForms(words: readonly string[]): Promise<string[][]> {
  const stems = await Promise.all(knownLocales.map((locale) => stemsOf(db, locale, words)));
  const [last = []] = await complete(words.slice(-1));
  return words.flatMap((word, at) => {
    const own = stems.map((of) => of.get(word)).filter((stem) => typeof stem === "string");
    if (own.length < stems.length) return [];
    return [[...new Set([word, ...own, ...(at === words.length - 1 ? last : [])])]];
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
  const since = filters.updated && publishedSince(filters.updated, now).toISOString();
  return await db.execute<Hit>(sql`
    select id, rank, null as key from (
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

/** The places of which every word names something: itself, its province or its country; the larger first. */
export async function findByPlaceWords(search: Search): Promise<Hit[]> {
  const { words, filters, now } = search;
  return ask(placeQueries(words, await complete(words), filterQuery(filters, now)), search);
}
