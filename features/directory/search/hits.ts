import type { Filters } from "../filters";

/** A municipality that answers a search; see `ranks`. */
export type Hit = { id: string; rank: number };

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
