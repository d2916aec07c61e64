import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * Changes to accounts wait for one another: who may change whom, and how many administrators are left, is read again
 * when it is one's turn and stays true until the change is written.
 */
export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('partner-cities accounts'))`);
}
