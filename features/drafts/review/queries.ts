import "server-only";
import { and, asc, desc, eq, gte } from "drizzle-orm";
import { db } from "@/db/client";
import { publications, reviewComments, reviews } from "@/db/schema/editorial";
import type { WriterScope } from "@/features/auth/scopes";
import { readReviewed, readSeenBefore, type Version } from "./version-queries";

/** What was said about a field, which is named by its key. */
export type ReviewComment = {
  id: string;
  field: string;
  text: string;
  authorName: string;
  createdAt: Date;
  resolverName: string;
  resolvedAt: Date | null;
};

export type Review = {
  id: string;
  state: (typeof reviews.$inferSelect)["state"];
  note: string;
  submitterName: string;
  submittedAt: Date;
  /** Whether it was handed in by who asks. */
  isOwn: boolean;
  reason: string;
  closerName: string;
  closedAt: Date | null;
};

const summaryOf = (row: typeof reviews.$inferSelect, { actor }: WriterScope): Review => {
  const { id, state, note, submitterName, submittedAt, reason, closerName, closedAt } = row;
  const isOwn = row.submitterId === actor.accountId;
  return { id, state, note, submitterName, submittedAt, isOwn, reason, closerName, closedAt };
};

const listRows = ({ municipalityId }: WriterScope, most?: number) => {
  const all = db
    .select()
    .from(reviews)
    .where(eq(reviews.municipalityId, municipalityId))
    .orderBy(desc(reviews.submittedAt));
  return most ? all.limit(most) : all;
};

const readComments = (reviewId: string): Promise<ReviewComment[]> =>
  db
    .select({
      id: reviewComments.id,
      field: reviewComments.field,
      text: reviewComments.text,
      authorName: reviewComments.authorName,
      createdAt: reviewComments.createdAt,
      resolverName: reviewComments.resolverName,
      resolvedAt: reviewComments.resolvedAt,
    })
    .from(reviewComments)
    .where(eq(reviewComments.reviewId, reviewId))
    .orderBy(asc(reviewComments.createdAt), asc(reviewComments.id));

export type ReviewOnPage = Review & {
  /** Whether nothing has been handed in since. */
  isNewest: boolean;
  /** The review before it, if there was any. */
  previousId: string | null;
  draft: Version;
  published: Version | null;
  comments: ReviewComment[];
};

/** A review of the municipality, the newest unless one is named; null when there is none. */
export async function getReview(scope: WriterScope, id?: string): Promise<ReviewOnPage | null> {
  const rows = await listRows(scope);
  const at = id === undefined ? 0 : rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) return null;
  const [draft, published, comments] = await Promise.all([
    readReviewed(row),
    readSeenBefore(row),
    readComments(row.id),
  ]);
  const summary = summaryOf(row, scope);
  return { ...summary, isNewest: at === 0, previousId: rows[at + 1]?.id ?? null, draft, published, comments };
}

/** What the editor has to know: the review in which the draft stands, or from which it has come back. */
export type ReviewStanding = {
  open: Review | null;
  returned: (Review & { comments: ReviewComment[] }) | null;
};

export async function getReviewStanding(scope: WriterScope): Promise<ReviewStanding> {
  const [newest] = await listRows(scope, 1);
  if (!newest) return { open: null, returned: null };
  const review = summaryOf(newest, scope);
  if (review.state === "open") return { open: review, returned: null };
  if (review.state !== "returned" || (await isPublishedSince(scope, review)))
    return { open: null, returned: null };
  return { open: null, returned: { ...review, comments: await readComments(review.id) } };
}

/** Whether somebody has published since, so that what was said of the draft is settled. */
async function isPublishedSince({ municipalityId }: WriterScope, { closedAt }: Review): Promise<boolean> {
  const own = eq(publications.municipalityId, municipalityId);
  const later = closedAt ? gte(publications.publishedAt, closedAt) : undefined;
  const rows = await db
    .select({ number: publications.number })
    .from(publications)
    .where(and(own, later))
    .limit(1);
  return rows.length > 0;
}
