import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** Who watches a service wants to know soon. */
const PATIENCE_MS = 3000;

/** Whether the database answers within three seconds, never from a cache. */
export function canReadNetwork(): Promise<boolean> {
  const answers = db.execute(sql`select 1 from countries limit 1`).then(
    () => true,
    () => false,
  );
  return Promise.race([answers, wait(PATIENCE_MS, false, { ref: false })]);
}
