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

/** Whether the draft may not be changed by this person, because it waits for a reviewer and they are none. */
export const isLocked = async (tx: Transaction, scope: WriterScope): Promise<boolean> =>
  !scope.canReview && (await findOpenReview(tx, scope.municipalityId)) !== null;
