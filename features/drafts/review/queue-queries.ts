import "server-only";
import { and, asc, count, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { draftSummaries, reviewComments, reviews } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { reachedPlaces } from "@/features/auth/reached-places";
import type { ReviewScope } from "@/features/auth/scopes";
import type { Localized } from "@/lib/i18n/localized";
import { listedPlace } from "../listed-place-queries";

export type Waiting = {
  id: string;
  slug: string;
  countrySlug: string;
  countryNames: Localized;
  name: string;
  region: Localized;
  note: string;
  submitterName: string;
  submittedAt: Date;
  /** How many comments have not been settled. */
  comments: number;
  isFirst: boolean;
};

/** So many stand on a page of the queue. */
const PAGE_SIZE = 50;

/** A page of the drafts that wait for a review where the person may review, those that have waited longest first. */
export async function listWaiting({ actor }: ReviewScope, asked: number) {
  const where = and(eq(reviews.state, "open"), reachedPlaces(actor, "profile.review"));
  const [all] = await db
    .select({ count: count() })
    .from(reviews)
    .innerJoin(municipalities, eq(municipalities.id, reviews.municipalityId))
    .where(where);
  const pages = Math.max(1, Math.ceil((all?.count ?? 0) / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const waiting: Waiting[] = await db
    .select({
      ...listedPlace,
      id: reviews.id,
      note: reviews.note,
      submitterName: reviews.submitterName,
      submittedAt: reviews.submittedAt,
      comments: sql<number>`(select count(*)::int from ${reviewComments}
        where ${reviewComments.reviewId} = ${reviews.id} and ${reviewComments.resolvedAt} is null)`,
      isFirst: sql<boolean>`${municipalities.publishedRevisionId} is null`,
    })
    .from(reviews)
    .innerJoin(municipalities, eq(municipalities.id, reviews.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
    .where(where)
    .orderBy(asc(reviews.submittedAt), asc(reviews.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { waiting, page, pages };
}
