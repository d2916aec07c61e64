import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { municipalities } from "@/db/schema/profiles";

/**
 * Lets whatever happens to one stored file, in all libraries, happen one after the other. Who also takes the lock of a
 * municipality takes that one first.
 */
export const lockFile = (tx: Transaction, hash: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`media ${hash}`}, 0))`);

/** What is done to a library comes before or after a change of the draft, which may name what is in it. */
export const lockLibrary = (tx: Transaction, municipalityId: string) =>
  tx
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
    .for("update");
