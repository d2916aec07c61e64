import "server-only";
import { asc, eq } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import {
  figureConfirmations,
  media,
  previewLinks,
  publications,
  reviewComments,
  reviews,
} from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";

/** Where something was done. */
const place = { municipality: municipalities.slug, countryCode: municipalities.countryCode };
const placeOf = (table: { municipalityId: AnyPgColumn }) => eq(municipalities.id, table.municipalityId);

/** What somebody has written and published, by the numbers that the history of the page gives it. */
export async function readOwnVersions(tx: Transaction, accountId: string) {
  const { number, kind, note, restoredFrom, createdAt } = revisions;
  const written = await tx
    .select({ ...place, number, kind, note, restoredFrom, createdAt })
    .from(revisions)
    .innerJoin(municipalities, placeOf(revisions))
    .where(eq(revisions.authorId, accountId))
    .orderBy(asc(createdAt));
  const { changeNote, publishedAt } = publications;
  const published = await tx
    .select({ ...place, number: publications.number, changeNote, publishedAt })
    .from(publications)
    .innerJoin(municipalities, placeOf(publications))
    .where(eq(publications.publisherId, accountId))
    .orderBy(asc(publishedAt));
  return { revisions: written, publications: published };
}

/** What somebody has handed in for review, how they have ended reviews, and what they have said and settled in them. */
export async function readOwnReviews(tx: Transaction, accountId: string) {
  const { note, submittedAt, state, reason, closedAt } = reviews;
  const submitted = await tx
    .select({ ...place, note, submittedAt, state })
    .from(reviews)
    .innerJoin(municipalities, placeOf(reviews))
    .where(eq(reviews.submitterId, accountId))
    .orderBy(asc(submittedAt));
  const ended = await tx
    .select({ ...place, state, reason, closedAt })
    .from(reviews)
    .innerJoin(municipalities, placeOf(reviews))
    .where(eq(reviews.closerId, accountId))
    .orderBy(asc(closedAt));
  const { field, text, createdAt, resolvedAt } = reviewComments;
  const comments = await tx
    .select({ ...place, field, text, createdAt })
    .from(reviewComments)
    .innerJoin(reviews, eq(reviews.id, reviewComments.reviewId))
    .innerJoin(municipalities, placeOf(reviews))
    .where(eq(reviewComments.authorId, accountId))
    .orderBy(asc(createdAt));
  const settled = await tx
    .select({ ...place, field, resolvedAt })
    .from(reviewComments)
    .innerJoin(reviews, eq(reviews.id, reviewComments.reviewId))
    .innerJoin(municipalities, placeOf(reviews))
    .where(eq(reviewComments.resolverId, accountId))
    .orderBy(asc(resolvedAt));
  return { submitted, ended, comments, settled };
}

/** What somebody has shown to people without an account, confirmed, and uploaded. */
export async function readOwnContributions(tx: Transaction, accountId: string) {
  const { note, createdAt, expiresAt, revokedAt } = previewLinks;
  const links = await tx
    .select({ ...place, note, createdAt, expiresAt, revokedAt })
    .from(previewLinks)
    .innerJoin(municipalities, placeOf(previewLinks))
    .where(eq(previewLinks.creatorId, accountId))
    .orderBy(asc(createdAt));
  const { figureId, confirmedAt } = figureConfirmations;
  const confirmations = await tx
    .select({ ...place, figureId, confirmedAt })
    .from(figureConfirmations)
    .innerJoin(municipalities, placeOf(figureConfirmations))
    .where(eq(figureConfirmations.accountId, accountId))
    .orderBy(asc(confirmedAt));
  const { name, hash, uploadedAt } = media;
  const uploads = await tx
    .select({ ...place, name, hash, uploadedAt })
    .from(media)
    .innerJoin(municipalities, placeOf(media))
    .where(eq(media.uploaderId, accountId))
    .orderBy(asc(uploadedAt));
  return { previewLinks: links, confirmations, uploads };
}
