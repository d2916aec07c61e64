import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";
import type { Draft } from "../revision-mutations";
import { type Said, writeComments } from "./comment-mutations";
import { mailReviewers, mailSubmitter, type ReviewActor } from "./mail-mutations";
import type { OpenReview } from "./open-queries";

/** `isArchived`: nobody took it back, the municipality was archived. */
type Ending =
  | { state: "published" }
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
      ...(ending.state === "returned" && { reason: ending.reason }),
      closedRevisionId: draft.id,
      closerId: actor.accountId,
      closerName: actor.name,
      closedAt: sql`now()`,
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

/** A publication, by whomever and from wherever, ends the review in which the draft stands. */
export async function closeAsPublished(
  tx: Transaction,
  scope: WriterScope,
  draft: Draft,
  { open, comments = [], settled = [] }: Partial<Said> & { open: OpenReview },
): Promise<void> {
  await writeComments(tx, scope, open, { comments, settled });
  await closeReview(tx, scope, draft, open, { state: "published" });
}
