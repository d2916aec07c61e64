import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";
import type { Draft } from "../revision-mutations";
import { type Said, writeComments } from "./comment-mutations";
import { mailReviewers, mailSubmitter, type ReviewActor } from "./mail-mutations";
import type { OpenReview } from "./open-queries";

/** `closedAt` is the moment of the publication. `isArchived`: nobody took it back, the municipality was archived. */
type Ending =
  | { state: "published"; closedAt: Date }
  | { state: "returned"; reason: string }
  | { state: "withdrawn"; isArchived?: boolean };

/**
 * Ends a review with what the draft is now, and tells who handed it in; the reviewers as well where it waits for them no
 * more although they did nothing. The one way to end a review. The caller holds the lock of the draft.
 */
export async function closeReview(
  tx: Transaction,
  scope: ReviewActor,
  draft: Draft,
  review: OpenReview,
  ending: Ending,
): Promise<void> {
  const { actor } = scope;
  await tx
    .update(reviews)
    .set({
      state: ending.state,
      closedAt: ending.state === "published" ? ending.closedAt : sql`now()`,
      ...(ending.state === "returned" && { reason: ending.reason }),
      closedRevisionId: draft.id,
      closerId: actor.accountId,
      closerName: actor.name,
    })
    .where(eq(reviews.id, review.id));
  if (ending.state === "withdrawn") {
    const kind = ending.isArchived ? "review-archived" : "review-withdrawn";
    await mailSubmitter(tx, scope, draft, { kind, review });
    await mailReviewers(tx, scope, draft, { kind, review });
  } else if (ending.state === "returned")
    await mailSubmitter(tx, scope, draft, { kind: "review-returned", reason: ending.reason, review });
  else await mailSubmitter(tx, scope, draft, { kind: "review-published", review });
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
}
