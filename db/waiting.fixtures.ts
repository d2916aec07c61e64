import { sql } from "drizzle-orm";
import { db } from "./client";

/** When somebody waits for what another transaction holds. */
export async function untilWaiting(): Promise<void> {
  const waits = sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await db.execute(waits)).length === 0);
}
