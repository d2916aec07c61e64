import "server-only";
import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import type { RecordScope } from "@/features/auth/scopes";
import { matching } from "./filter-queries";
import { readableBy } from "./reach-queries";
import type { RecordFilter, RecordQuery } from "./schema";

const PAGE_SIZE = 50;

export type RecordRow = typeof auditLog.$inferSelect;
export type RecordPage = {
  rows: RecordRow[];
  /** The entries from which older and newer pages go on, where there are any. */
  older: number | null;
  newer: number | null;
};

type Direction = "before" | "after";

/** Whether an entry stands before (is older than) or after another one; undefined when that one is not there any more. */
async function beyond(direction: Direction, id: number): Promise<SQL | undefined> {
  // As text: a Date would lose the microseconds.
  const [row] = await db
    .select({ at: sql<string>`${auditLog.at}::text` })
    .from(auditLog)
    .where(eq(auditLog.id, id));
  const sign = sql.raw(direction === "before" ? "<" : ">");
  return row && sql`(${auditLog.at}, ${auditLog.id}) ${sign} (${row.at}::timestamptz, ${id})`;
}

function read(where: SQL | undefined, direction: Direction, count: number): Promise<RecordRow[]> {
  const order = direction === "before" ? desc : asc;
  return db.select().from(auditLog).where(where).orderBy(order(auditLog.at), order(auditLog.id)).limit(count);
}

/** A page of what the actor may read of the record, newest first. It goes on from an entry, not from a count. */
export async function listRecords(
  { actor }: RecordScope,
  { before, after, ...filter }: RecordQuery,
): Promise<RecordPage> {
  const direction = after && !before ? "after" : "before";
  const from = before ?? after;
  const edge = from === undefined ? undefined : await beyond(direction, from);
  const found = await read(
    and(readableBy(actor), await matching(actor, filter), edge),
    direction,
    PAGE_SIZE + 1,
  );
  const rows = found.slice(0, PAGE_SIZE);
  if (direction === "after") rows.reverse();
  const isMore = found.length > PAGE_SIZE;
  const [newest, oldest] = [rows[0], rows.at(-1)];
  const hasNewer = direction === "after" ? isMore : edge !== undefined;
  const hasOlder = direction === "after" || isMore;
  return {
    rows,
    newer: (hasNewer && newest?.id) || null,
    older: (hasOlder && oldest?.id) || null,
  };
}

/** Everything that the actor may read and the filters ask for, so many entries at a time, newest first. */
export async function* readRecords(
  { actor }: RecordScope,
  filter: RecordFilter,
  count: number,
): AsyncGenerator<RecordRow[]> {
  const where = and(readableBy(actor), await matching(actor, filter));
  let edge: SQL | undefined;
  for (;;) {
    const rows = await read(and(where, edge), "before", count);
    const last = rows.at(-1);
    if (last) yield rows;
    if (!last || rows.length < count) return;
    edge = await beyond("before", last.id);
    // Deleted in between for its age, and everything older with it.
    if (!edge) return;
  }
}
