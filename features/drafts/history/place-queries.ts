import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { publications, reviews } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type Profile, readStored } from "@/features/profiles/schema";

const drafts = alias(revisions, "drafts");
const published = alias(revisions, "published");

/** Where a municipality stands: which of its revisions is the draft, and which visitors see. */
export type Standing = {
  slug: string;
  countrySlug: string;
  name: string;
  draft: number;
  published: number | null;
  /** The revisions of the two newest publications, newest first. */
  publications: number[];
  isInReview: boolean;
};

export async function getStanding({ municipalityId }: WriterScope): Promise<Standing | null> {
  const [row] = await db
    .select({
      slug: municipalities.slug,
      countrySlug: countries.slug,
      name: sql<string | null>`${drafts.profile} #>> '{names,short}'`,
      draft: drafts.number,
      published: published.number,
      isInReview: sql<boolean>`exists (select from ${reviews}
        where ${reviews.municipalityId} = ${municipalities.id} and ${reviews.state} = 'open')`,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .leftJoin(
      published,
      and(eq(published.id, municipalities.publishedRevisionId), isNull(municipalities.archivedAt)),
    )
    .where(eq(municipalities.id, municipalityId));
  if (!row) return null;
  const seen = await db
    .select({ number: revisions.number })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.municipalityId, municipalityId))
    .orderBy(desc(publications.number))
    .limit(2);
  return { ...row, name: row.name || row.slug, publications: seen.map(({ number }) => number) };
}

/** A revision to be compared; `profile` is null when this version of the program cannot read it any more. */
export type ReadRevision = {
  number: number;
  createdAt: Date;
  authorName: string;
  profile: Profile | null;
};

/** The revisions with these numbers, in no particular order. */
export async function readRevisions(
  { municipalityId }: WriterScope,
  numbers: readonly number[],
): Promise<ReadRevision[]> {
  const rows = await db
    .select({
      number: revisions.number,
      createdAt: revisions.createdAt,
      authorName: revisions.authorName,
      profile: revisions.profile,
    })
    .from(revisions)
    .where(and(eq(revisions.municipalityId, municipalityId), inArray(revisions.number, [...numbers])));
  return rows.map((row) => ({ ...row, profile: readStored(row.profile) }));
}
