import "server-only";
import { and, asc, desc, eq, gt, inArray, lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type ChangedParts, listChangedParts } from "./changed-queries";
import { type HistoryEvent, listEvents } from "./event-queries";
import type { HistoryQuery } from "./schema";
import { foldSittings, type Saved, type Sitting } from "./sittings";

/** So many sittings stand on a page, and so many revisions are read at a time to find them. */
const PAGE_SIZE = 50;
const PORTION = 500;

export type RevisionRow = Saved & { id: string; note: string; restoredFrom: number | null };
export type HistoryRow = Sitting<RevisionRow> & { events: HistoryEvent[]; changed: ChangedParts | null };
export type HistoryPage = {
  rows: HistoryRow[];
  /** Chosen revisions that stand on another page. */
  elsewhere: HistoryRow[];
  /** The revisions from which older and newer pages go on, where there are any. */
  older: number | null;
  newer: number | null;
};

const columns = {
  id: revisions.id,
  number: revisions.number,
  kind: revisions.kind,
  note: revisions.note,
  restoredFrom: revisions.restoredFrom,
  authorId: revisions.authorId,
  authorName: revisions.authorName,
  createdAt: revisions.createdAt,
  isMarked: sql<boolean>`exists (select from publications where revision_id = ${revisions.id})
    or exists (select from reviews where revision_id = ${revisions.id} or closed_revision_id = ${revisions.id})`,
};

type Direction = "older" | "newer";

const read = (where: SQL | undefined, direction: Direction, count: number): Promise<RevisionRow[]> =>
  db
    .select(columns)
    .from(revisions)
    .where(where)
    .orderBy(direction === "older" ? desc(revisions.number) : asc(revisions.number))
    .limit(count);

/** One sitting more than a page holds, newest first, next to a revision; fewer where there are no more. */
async function readSittings(own: SQL, direction: Direction, edge: number | null) {
  const rows: RevisionRow[] = [];
  for (;;) {
    const last = rows.at(-1)?.number ?? edge;
    const beyond = direction === "older" ? lt(revisions.number, last ?? 0) : gt(revisions.number, last ?? 0);
    const found = await read(and(own, last === null ? undefined : beyond), direction, PORTION);
    rows.push(...found);
    const sittings = foldSittings(direction === "older" ? rows : rows.toReversed());
    // The last of them may go on in what has not been read.
    if (found.length < PORTION || sittings.length > PAGE_SIZE + 1) return sittings;
  }
}

/** A page of the history, newest first, and the chosen revisions wherever they stand. */
export async function listHistory(
  { municipalityId }: WriterScope,
  { before, after, from, to }: HistoryQuery,
): Promise<HistoryPage> {
  const own = eq(revisions.municipalityId, municipalityId);
  const direction = after && !before ? "newer" : "older";
  const edge = before ?? after ?? null;
  const sittings = await readSittings(own, direction, edge);
  const shown = direction === "older" ? sittings.slice(0, PAGE_SIZE) : sittings.slice(-PAGE_SIZE);
  const isMore = sittings.length > PAGE_SIZE;
  const all = shown.flatMap(({ last, earlier }) => [last, ...earlier]);
  const isShown = (chosen: number) => all.some(({ number }) => number === chosen);
  const missing = [from, to].flatMap((chosen) => (chosen && !isShown(chosen) ? chosen : []));
  const chosen =
    missing.length > 0 ? await read(and(own, inArray(revisions.number, missing)), "older", 2) : [];
  // What was put together for a publication is not what anybody went on from.
  const drafts = sittings.flatMap(({ last }) => (last.kind === "composed" ? [] : last.number));
  const [events, changed] = await Promise.all([
    listEvents([...all, ...chosen].map(({ id }) => id)),
    listChangedParts(municipalityId, [...drafts, ...(direction === "newer" && edge ? [edge] : [])]),
  ]);
  const rowOf = (sitting: Sitting<RevisionRow>): HistoryRow => ({
    ...sitting,
    events: [sitting.last, ...sitting.earlier].flatMap(({ id }) => events.get(id) ?? []),
    changed: changed.get(sitting.last.number) ?? null,
  });
  const [newest, oldest] = [all[0], all.at(-1)];
  const [hasNewer, hasOlder] = direction === "newer" ? [isMore, true] : [edge !== null, isMore];
  return {
    rows: shown.map(rowOf),
    elsewhere: chosen.map((last) => rowOf({ last, earlier: [] })),
    newer: (hasNewer && newest?.number) || null,
    older: (hasOlder && oldest?.number) || null,
  };
}
