import type { Filters } from "../filters";

/** A municipality that answers a search, see `ranks`; `key` is what it was found by, null where that is no name of its own. */
export type Hit = { id: string; rank: number; key: string | null };

export type Search = {
  /** The folded words. */
  words: readonly string[];
  /** How many are looked for at most. */
  limit: number;
  /** What they have to fulfil besides, now. */
  filters: Filters;
  now: Date;
};

/** Each municipality once, where it came first. */
export function merge(...lists: Hit[][]): Hit[] {
  const known = new Set<string>();
  const first = ({ id }: Hit) => !known.has(id) && known.add(id);
  return lists.flat().filter(first);
}
