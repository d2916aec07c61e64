import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { enqueueUnusedFile } from "@/db/queue";
import { media } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";

/**
 * Lets whatever happens to one stored file, in all libraries, happen one after the other. Who also takes the lock of a
 * municipality takes that one first.
 */
export const lockFile = (tx: Transaction, hash: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`media ${hash}`}, 0))`);

/**
 * What is done to a library comes before or after a change of the draft, which may name what is in it, and before or after
 * the municipality is archived: then nothing is done to it.
 */
export async function lockLibrary(tx: Transaction, municipalityId: string): Promise<{ isArchived: boolean }> {
  const [place] = await tx
    .select({ archivedAt: municipalities.archivedAt })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
    .for("update");
  return { isArchived: place?.archivedAt != null };
}

/**
 * Has the bytes of a file removed if no library has it any more. That is done when this is certain to have happened: they
 * could not be brought back.
 */
export async function giveUpBytes(tx: Transaction, hash: string): Promise<void> {
  await lockFile(tx, hash);
  const others = await tx.select({ id: media.id }).from(media).where(eq(media.hash, hash)).limit(1);
  if (others.length === 0) await enqueueUnusedFile(tx, hash);
}
