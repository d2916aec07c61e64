import "server-only";
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { reviewComments, reviews } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import { reachOf } from "@/features/auth/policy";
import type { ReviewScope } from "@/features/auth/scopes";
import { profileSchema } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";

const drafts = alias(revisions, "drafts");

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

const regionSchema = profileSchema.shape.region.catch({});

/** The drafts that wait for a review where the person may review, those that have waited longest first. */
export async function listWaiting({ actor }: ReviewScope): Promise<Waiting[]> {
  const reach = reachOf(actor, "profile.review");
  const within =
    reach === "network"
      ? undefined
      : or(
          inArray(municipalities.countryCode, reach.countryCodes),
          inArray(municipalities.id, reach.municipalityIds),
        );
  const rows = await db
    .select({
      id: reviews.id,
      slug: municipalities.slug,
      countrySlug: countries.slug,
      countryNames: countries.names,
      publishedId: municipalities.publishedRevisionId,
      shortName: sql<string | null>`${drafts.profile} #>> '{names,short}'`,
      regions: sql<unknown>`${drafts.profile} #> '{region}'`,
      note: reviews.note,
      submitterName: reviews.submitterName,
      submittedAt: reviews.submittedAt,
      comments: sql<number>`(select count(*)::int from ${reviewComments}
        where ${reviewComments.reviewId} = ${reviews.id} and ${reviewComments.resolvedAt} is null)`,
    })
    .from(reviews)
    .innerJoin(municipalities, eq(municipalities.id, reviews.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .where(and(eq(reviews.state, "open"), within))
    .orderBy(asc(reviews.submittedAt), asc(reviews.id));
  return rows.map(({ shortName, regions, publishedId, ...row }) => ({
    ...row,
    name: shortName || row.slug,
    region: regionSchema.parse(regions),
    isFirst: publishedId === null,
  }));
}
