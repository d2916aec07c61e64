import { sql } from "drizzle-orm";
import { db } from "./client";

/** When somebody, or so many, wait for what other transactions hold. */
export async function untilWaiting(many = 1): Promise<void> {
  const waits = sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await db.execute(waits)).length < many);
}
