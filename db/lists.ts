import { type SQL, sql } from "drizzle-orm";

/** A list of ids as one parameter. */
export const idList = (ids: readonly string[]): SQL => sql`${`{${ids.join(",")}}`}::uuid[]`;

// In quotation marks, so that "null" is a word like any other.
const quote = (word: string) => `"${word.replace(/["\\]/g, "\\$&")}"`;

/** A list of words or signs as one parameter. */
export const wordList = (words: readonly string[]): SQL => sql`${`{${words.map(quote).join(",")}}`}::text[]`;
