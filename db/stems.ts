import { sql } from "drizzle-orm";
import type { Locale } from "@/lib/i18n/locales";
import { stemming } from "@/lib/i18n/stemming";
import type { Database, Transaction } from "./client";
import { wordList } from "./lists";

/**
 * The folded stem of each of some folded words in a language; null for the words that every text has and that are not
 * searched for. The texts and whoever searches in them ask here alike.
 */
export async function stemsOf(
  on: Database | Transaction,
  locale: Locale,
  words: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rules = stemming[locale];
  if (!rules || words.length === 0) return new Map(words.map((word) => [word, word]));
  const spelled = words.map(rules.spell);
  const rows = await on.execute<{ stems: string[] }>(sql`
    select coalesce(ts_lexize(${rules.dictionary}::regdictionary, word), array[word]) as stems
    from unnest(${wordList(spelled)}) with ordinality as given(word, place) order by place`);
  return new Map(
    words.map((word, at) => {
      const [stem] = rows[at]?.stems ?? [];
      return [word, stem === undefined ? null : rules.read(stem)];
    }),
  );
}
