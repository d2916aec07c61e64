import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { env } from "@/lib/env";

/**
 * Deletes every entry that is older than it may be. The site's role cannot delete; it asks a function of the owner, which
 * deletes so many at a time, nothing of the last twelve months, and writes down how many.
 */
export async function deleteOldRecords(): Promise<void> {
  for (;;) {
    const [answer] = await db.execute<{ deleted: number }>(
      sql`select delete_old_records(${env.RECORD_MONTHS}::int) as deleted`,
    );
    if (!answer?.deleted) return;
  }
}
