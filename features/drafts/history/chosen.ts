import type { Standing } from "./place-queries";
import type { HistoryQuery } from "./schema";

type Chosen = { from: number; to: number };

/**
 * The two revisions to compare. Unless they are chosen: the draft with what visitors see or, while the two are the
 * same, the last publication with the one before it. Null where there is nothing to compare.
 */
export function chosenRevisions(
  { draft, published, publications }: Pick<Standing, "draft" | "published" | "publications">,
  { from, to }: Pick<HistoryQuery, "from" | "to">,
): Chosen | null {
  if (from !== undefined && to !== undefined) return { from, to };
  const isAhead = published !== null && published !== draft;
  const before = isAhead ? published : publications[1];
  if (before === undefined && from === undefined) return null;
  return { from: from ?? before ?? draft, to: to ?? draft };
}
