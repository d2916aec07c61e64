import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** Whether the database answers, never from a cache. */
export async function canReadNetwork(): Promise<boolean> {
  try {
    await db.execute(sql`select 1 from countries limit 1`);
    return true;
  } catch {
    return false;
  }
}
