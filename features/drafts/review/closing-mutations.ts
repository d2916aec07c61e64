import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";
import type { Draft } from "../revision-mutations";
import { type Said, writeComments } from "./comment-mutations";
import { mailSubmitter } from "./mail-mutations";
import type { OpenReview } from "./open-queries";

type Ending = { state: "published" | "returned" | "withdrawn"; reason?: string; closedAt?: Date };

/** Ends a review with what the draft is now. The caller holds the lock of the draft. */
export async function closeReview(
  tx: Transaction,
  { actor }: WriterScope,
  draft: Draft,
  review: OpenReview,
  ending: Ending,
): Promise<void> {
  await tx
    .update(reviews)
    .set({
      closedAt: sql`now()`,
      ...ending,
      closedRevisionId: draft.id,
      closerId: actor.accountId,
      closerName: actor.name,
    })
    .where(eq(reviews.id, review.id));
}

/**
 * A publication, by whomever and from wherever, ends the review in which the draft stands, at its own moment: what visitors
 * saw before is found by that, whatever the clocks of the database and the server say, and however long one waited.
 */
export async function closeAsPublished(
  tx: Transaction,
  scope: WriterScope,
  draft: Draft,
  { open, publishedAt, comments = [], settled = [] }: Partial<Said> & { open: OpenReview; publishedAt: Date },
): Promise<void> {
  await writeComments(tx, scope, open, { comments, settled });
  await closeReview(tx, scope, draft, open, { state: "published", closedAt: publishedAt });
  await mailSubmitter(tx, scope, draft, { kind: "review-published", review: open });
}
