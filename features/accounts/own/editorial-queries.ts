import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { previewLinks, reviewComments, reviews } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";

/** What somebody has handed in for review, said in reviews, and shown to people without an account. */
export async function readOwnReviews(tx: Transaction, accountId: string) {
  const place = { municipality: municipalities.slug, countryCode: municipalities.countryCode };
  const submitted = await tx
    .select({ ...place, note: reviews.note, submittedAt: reviews.submittedAt, state: reviews.state })
    .from(reviews)
    .innerJoin(municipalities, eq(municipalities.id, reviews.municipalityId))
    .where(eq(reviews.submitterId, accountId))
    .orderBy(asc(reviews.submittedAt));
  const comments = await tx
    .select({
      ...place,
      field: reviewComments.field,
      text: reviewComments.text,
      createdAt: reviewComments.createdAt,
    })
    .from(reviewComments)
    .innerJoin(reviews, eq(reviews.id, reviewComments.reviewId))
    .innerJoin(municipalities, eq(municipalities.id, reviews.municipalityId))
    .where(eq(reviewComments.authorId, accountId))
    .orderBy(asc(reviewComments.createdAt));
  const links = await tx
    .select({
      ...place,
      note: previewLinks.note,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .innerJoin(municipalities, eq(municipalities.id, previewLinks.municipalityId))
    .where(eq(previewLinks.creatorId, accountId))
    .orderBy(asc(previewLinks.createdAt));
  return { submitted, comments, previewLinks: links };
}
