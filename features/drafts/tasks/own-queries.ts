import "server-only";
import { and, asc, desc, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { draftSummaries, reviews } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { reachedPlaces } from "@/features/auth/reached-places";
import type { SignedInScope } from "@/features/auth/scopes";
import { listedPlace } from "../listed-place-queries";

/** So much of each stands on the first page; the oldest that waits, the newest that one has written. */
const MOST = 20;

const where = (actor: SignedInScope["actor"], ...conditions: (SQL | undefined)[]) =>
  and(reachedPlaces(actor, "profile.submit"), isNull(municipalities.archivedAt), ...conditions);

/** Drafts that visitors do not see yet and that the person was the last to save, the newest first. */
export const listOwnDrafts = ({ actor }: SignedInScope) =>
  db
    .select({ id: municipalities.id, ...listedPlace, savedAt: revisions.createdAt })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
    .where(
      where(
        actor,
        eq(revisions.authorId, actor.accountId),
        sql`${municipalities.publishedRevisionId} is distinct from ${municipalities.draftRevisionId}`,
      ),
    )
    .orderBy(desc(revisions.createdAt))
    .limit(MOST);

const ofReview = {
  ...listedPlace,
  review: reviews.id,
  submitterName: reviews.submitterName,
  submittedAt: reviews.submittedAt,
  note: reviews.note,
  reason: reviews.reason,
  closerName: reviews.closerName,
  closedAt: reviews.closedAt,
};

const readReviews = (condition: SQL | undefined, order: SQL) =>
  db
    .select(ofReview)
    .from(reviews)
    .innerJoin(municipalities, eq(municipalities.id, reviews.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
    .leftJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalities.id))
    .where(condition)
    .orderBy(order)
    .limit(MOST);

export type ReviewRow = Awaited<ReturnType<typeof readReviews>>[number];

/** What has been handed in where the person reviews, the oldest first. */
export const listWaiting = ({ actor }: SignedInScope): Promise<ReviewRow[]> =>
  readReviews(
    and(reachedPlaces(actor, "profile.review"), eq(reviews.state, "open")),
    asc(reviews.submittedAt),
  );

/** What came back and has been neither handed in again nor published since. */
const isReturned = and(
  eq(reviews.state, "returned"),
  or(sql`${publishedProfiles.publishedAt} is null`, gt(reviews.closedAt, publishedProfiles.publishedAt)),
  sql`not exists (select from reviews later where later.municipality_id = ${reviews.municipalityId}
    and later.submitted_at > ${reviews.submittedAt})`,
);

/** What the person handed in and got back, the newest first. */
export const listReturned = ({ actor }: SignedInScope): Promise<ReviewRow[]> =>
  readReviews(where(actor, eq(reviews.submitterId, actor.accountId), isReturned), desc(reviews.closedAt));
