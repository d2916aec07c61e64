import "server-only";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import type { RecordScope } from "@/features/auth/scopes";
import { csvHead, csvRows } from "./csv";
import { entryOf } from "./entry";
import { namesFor } from "./naming-queries";
import { readRecords } from "./queries";
import { type RecordFilter, setFilters } from "./schema";

/** So many entries are read, and held, at a time. */
const PORTION = 1000;

/**
 * What the actor may read of the record as CSV, in portions that are read as they are sent, however many there are. That
 * it was taken, and what of it, is recorded first.
 */
export async function exportRecord(
  scope: RecordScope,
  filter: RecordFilter,
): Promise<ReadableStream<Uint8Array>> {
  const { accountId, name, language } = scope.actor;
  const { q, ...rest } = setFilters(filter);
  await db.transaction((tx) =>
    writeAudit(tx, {
      accountId,
      actorName: name,
      action: "record.exported",
      subject: { kind: "record", id: "" },
      // Not whose: it would be a name or an address that nobody can erase from there.
      detail: { ...rest, ...(q && { q: true }) },
    }),
  );
  const portions = readRecords(scope, filter, PORTION);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: (file) => file.enqueue(encoder.encode(csvHead(language))),
    async pull(file) {
      const { value, done } = await portions.next();
      if (done) return file.close();
      const names = await namesFor(scope, value);
      const entries = value.map((row) => entryOf(row, names, language));
      file.enqueue(encoder.encode(csvRows(entries, language)));
    },
    async cancel() {
      await portions.return(undefined);
    },
  });
}
