import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { reviewComments, reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";
import { lockDraft, recordDeed } from "../revision-mutations";
import { mailCommenters, mailSubmitter } from "./mail-mutations";
import type { OpenReview } from "./open-queries";

export type Comment = { field: string; text: string };
export type Said = { comments: Comment[]; settled: string[] };

/** Writes comments, and marks what was said of the settled fields, now and before; answers with who is thereby answered. */
export async function writeComments(
  tx: Transaction,
  { actor }: WriterScope,
  { id: reviewId }: { id: string },
  { comments, settled }: Said,
): Promise<(string | null)[]> {
  const resolved = { resolverId: actor.accountId, resolverName: actor.name, resolvedAt: sql`now()` };
  if (settled.length > 0)
    await tx
      .update(reviewComments)
      .set(resolved)
      .where(
        and(
          eq(reviewComments.reviewId, reviewId),
          inArray(reviewComments.field, settled),
          isNull(reviewComments.resolvedAt),
        ),
      );
  if (comments.length === 0) return [];
  const fields = comments.map(({ field }) => field);
  const before = await tx
    .selectDistinct({ id: reviewComments.authorId })
    .from(reviewComments)
    .where(and(eq(reviewComments.reviewId, reviewId), inArray(reviewComments.field, fields)));
  const author = { authorId: actor.accountId, authorName: actor.name };
  // Who answers and says that it is settled leaves nothing open.
  const written = comments.map((comment) => ({
    ...{ ...comment, reviewId, ...author },
    ...(settled.includes(comment.field) && resolved),
  }));
  await tx.insert(reviewComments).values(written);
  return before.map(({ id }) => id);
}

export type Commenting = { commented: number } | { refused: "archived" | "reviewOver" };

/**
 * Says something about fields of a draft that is in review, or of one that has been returned and not handed in since. All
 * that is sent at once makes one mail for each who has to know of it.
 */
export function commentOnReview(
  scope: WriterScope,
  { reviewId, ...said }: Said & { reviewId: string },
): Promise<Commenting> {
  return db.transaction(async (tx): Promise<Commenting> => {
    const { municipalityId } = scope;
    const draft = await lockDraft(tx, municipalityId);
    if (draft.archivedAt) return { refused: "archived" };
    const review = await findNewest(tx, municipalityId);
    if (review?.id !== reviewId || (review.state !== "open" && review.state !== "returned"))
      return { refused: "reviewOver" };
    const answered = await writeComments(tx, scope, review, said);
    if (said.comments.length === 0) return { commented: 0 };
    await recordDeed(tx, scope, "profile.commented", { before: null, after: draft.number });
    await mailSubmitter(tx, scope, draft, { kind: "review-commented", review });
    const others = answered.filter((id) => id !== review.submitterId);
    await mailCommenters(tx, scope, draft, { review, ids: others });
    return { commented: said.comments.length };
  });
}

async function findNewest(tx: Transaction, municipalityId: string): Promise<OpenReview | null> {
  const [newest] = await tx
    .select()
    .from(reviews)
    .where(eq(reviews.municipalityId, municipalityId))
    .orderBy(desc(reviews.submittedAt))
    .limit(1);
  return newest ?? null;
}
