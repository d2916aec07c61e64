import { type SQL, sql } from "drizzle-orm";
import { fold } from "@/lib/text/fold";
import { draftSummaries } from "./schema/editorial";

/**
 * Which municipalities' names, region or country have a word beginning with each of those that were typed, through the index
 * of `draft_summaries`; undefined when no word was typed.
 */
export function draftMatches(typed: string): SQL | undefined {
  const words = fold(typed).split(" ").filter(Boolean);
  if (words.length === 0) return undefined;
  // Folded words have no sign that a query would read as an operator.
  const query = words.map((word) => `${word}:*`).join(" & ");
  return sql`to_tsvector('simple', ${draftSummaries.searchText}) @@ to_tsquery('simple', ${query})`;
}
