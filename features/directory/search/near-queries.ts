import "server-only";
import { sql } from "drizzle-orm";
import { wordList } from "@/db/lists";
import { searchNames } from "@/db/schema/search";
import { wholeKeys } from "@/lib/text/name-keys";
import { nearWords } from "@/lib/text/near-words";
import type { Hit } from "./hits";
import { andFits, best, hits, type Narrowed } from "./key-queries";
import { forgiven, ranks } from "./ranks";

const { municipalityId, key, tier, weight } = searchNames;

/** Whole names alone, in the words of the index of near ones, which Postgres would not use for a parameter. */
const isWhole = sql`${tier} < 2`;

/** By a whole name that differs in one or two letters; the first is seldom the wrong one. */
export function findByNearNames(search: Narrowed): Promise<Hit[]> {
  const { words, limit, where, names } = search;
  const parts = wholeKeys(words).flatMap((letters) => {
    const most = forgiven(letters.length);
    if (most === 0) return [];
    const slips = sql`${key} = any(${wordList(nearWords(letters))})`;
    const beginsElsewhere = sql`(left(${key}, 1) <> ${letters.slice(0, 1)})::int`;
    const distance = sql`levenshtein_less_equal(${key}, ${letters}, ${most})`;
    return [
      // Of short names a slip leaves too few groups of three letters alike.
      best(sql`${ranks.near + 1} + ${beginsElsewhere}`, sql`${isWhole} and ${slips}`, search),
      sql`(select ${municipalityId} as id, ${ranks.near} + ${distance} + ${beginsElsewhere} as rank, ${weight} as weight, ${key} as key from ${names}
        where ${isWhole} and ${key} % ${letters} and ${distance} <= ${most} ${andFits(where)}
        order by 2, 3 desc limit ${limit})`,
    ];
  });
  return hits(parts, limit);
}
