import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";
import type { Draft } from "../revision-mutations";
import { type Said, writeComments } from "./comment-mutations";
import { mailSubmitter } from "./mail-mutations";
import type { OpenReview } from "./open-queries";

type Ending = { state: "published" | "returned" | "withdrawn"; reason?: string };

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
      ...ending,
      closedRevisionId: draft.id,
      closerId: actor.accountId,
      closerName: actor.name,
      closedAt: sql`now()`,
    })
    .where(eq(reviews.id, review.id));
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
  await mailSubmitter(tx, scope, draft, { kind: "review-published", review: open });
}
