import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";

export type OpenReview = typeof reviews.$inferSelect;

/** The review in which the draft stands; null when it stands in none. Certain for who holds the lock of the draft. */
export async function findOpenReview(tx: Transaction, municipalityId: string): Promise<OpenReview | null> {
  const [open] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.municipalityId, municipalityId), eq(reviews.state, "open")));
  return open ?? null;
}

export type Closed = "archived" | "inReview";

/**
 * Why the draft may not be changed by this person: the municipality has been archived, or the draft waits for a reviewer
 * and they are none. Null when they may. Certain for who holds the lock of the draft.
 */
export async function whyClosed(
  tx: Transaction,
  scope: WriterScope,
  { archivedAt }: { archivedAt: Date | null },
): Promise<Closed | null> {
  if (archivedAt) return "archived";
  return !scope.canReview && (await findOpenReview(tx, scope.municipalityId)) ? "inReview" : null;
}
