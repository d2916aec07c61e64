import { fold } from "@/lib/text/fold";
import { saintly, wholeKeys } from "@/lib/text/name-keys";
import { type Filters, publishedSince, type UpdatedKey } from "../filters";
import { cellKinds, type Values } from "./cells";

/**
 * The signs that stand in `search_texts` for each municipality besides the words of its texts, so that one index finds
 * words, filters and sizes together. Folded words are of letters and digits only, so that no sign is a word.
 */

/** Of its name, province or country; of a heading. A word of any text stands as it is. */
export const placeSign = (word: string) => `@${word}`;
export const headingSign = (word: string) => `^${word}`;

/** Longer words are found by so many of their letters. */
const LONGEST_WORD = 60;
const once = (words: string[]) => [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))];
const split = (folded: string) => folded.split(" ").filter(Boolean);

/** The folded words of a text, each once. */
export const foldedWords = (text: string): string[] => once(split(fold(text)));

/** The words of a place's names, one folded name on each line, and each name as one word: "kucuk cekmece" is Küçükçekmece. */
export const placeWords = (names: string): string[] =>
  once(
    names
      .split("\n")
      .flatMap((name) => [...split(name), ...split(name).map(saintly), ...wholeKeys(split(name))]),
  );

const sign = (kind: string, value: string | number) => `${kind}=${value}`;
const monthSign = (moment: Date) => sign("month", moment.toISOString().slice(0, 7));

/** Sizes that divide the municipalities of a continent into parts small enough to be sorted at once, largest first. */
const sizes = [17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 0];
export const sizeSigns = sizes.map((size) => sign("size", size));
function sizeSign(population: number | null): string {
  const doublings = Math.log2(Math.max(population ?? 0, 1));
  return sign("size", sizes.find((size) => doublings >= size) ?? 0);
}

/** The signs of what a municipality can be filtered by, in one order. */
export const filterSigns = (values: Values): string[] =>
  cellKinds.flatMap((kind) => values[kind].map((value) => sign(kind, value)).toSorted());

/** The signs by which it is found in the order of the answer, and among those that were published of late. */
export const orderSigns = (population: number | null, publishedAt: Date): string[] => [
  sizeSign(population),
  monthSign(publishedAt),
];

/** Every month of which a day lies within that time. */
function monthsWithin(key: UpdatedKey, now: Date): string[] {
  const first = publishedSince(key, now);
  const months = [];
  for (const month = new Date(now); month >= first; ) {
    months.push(monthSign(month));
    // To the last day of the month before: months have not as many days as one another.
    month.setUTCDate(0);
  }
  return months;
}

const quote = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
/** Parts of a query of which any, or all, have to be found; "" for none. */
export const anyOf = (lexemes: readonly string[]): string =>
  lexemes.length > 0 ? `(${lexemes.map(quote).join(" | ")})` : "";
export const allOf = (parts: readonly string[]): string => parts.filter(Boolean).join(" & ");

/**
 * What `matching` asks, as a part of a query; "" where it asks nothing. The time of the last publication is asked by
 * months, so that the condition itself is to be asked besides.
 */
export function filterQuery(filters: Filters, now: Date): string {
  const { country, status, population, indicator, language, updated } = filters;
  const any = (kind: string, values: readonly string[]) => anyOf(values.map((value) => sign(kind, value)));
  return allOf([
    any("country", country),
    any("status", status),
    any("population", population),
    ...indicator.map((key) => any("indicator", [key])),
    any("language", language),
    updated ? anyOf(monthsWithin(updated, now)) : "",
  ]);
}
