import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { readConfirmations } from "@/db/figure-confirmations";
import { draftTasks, publications } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type Profile, readStored } from "@/features/profiles/schema";
import { getReviewStanding, type ReviewStanding } from "../review/queries";
import type { Task } from "./task";

const drafts = alias(revisions, "drafts");

/** A revision as the page of tasks speaks of it. `profile` is null when this version of the program cannot read it. */
export type ShownRevision = {
  number: number;
  at: Date;
  /** Who saved or published it. */
  by: string;
  isOwn: boolean;
  profile: Profile | null;
};
export type PlaceTasks = {
  place: { countrySlug: string; slug: string; countryCode: string };
  draft: ShownRevision;
  /** What visitors read, with the number of its publication; null while they read nothing. */
  published: (ShownRevision & { version: number }) | null;
  review: ReviewStanding["open"];
  returned: ReviewStanding["returned"];
  tasks: Task[];
  confirmations: Awaited<ReturnType<typeof readConfirmations>>;
};

/** What there is to do in one municipality, and where its draft stands; null when there is no draft. */
export async function getPlaceTasks(scope: WriterScope): Promise<PlaceTasks | null> {
  const { municipalityId, actor } = scope;
  const [row] = await db
    .select({
      slug: municipalities.slug,
      countryCode: municipalities.countryCode,
      countrySlug: countries.slug,
      number: drafts.number,
      at: drafts.createdAt,
      by: drafts.authorName,
      authorId: drafts.authorId,
      profile: drafts.profile,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, municipalityId));
  if (!row) return null;
  const [published, standing, tasks, confirmations] = await Promise.all([
    readPublished(municipalityId, actor.accountId),
    getReviewStanding(scope),
    db
      .select()
      .from(draftTasks)
      .where(eq(draftTasks.municipalityId, municipalityId))
      .orderBy(asc(draftTasks.dueAt), asc(draftTasks.field), asc(draftTasks.language)),
    readConfirmations(db, municipalityId),
  ]);
  const { slug, countryCode, countrySlug, number, at, by } = row;
  return {
    place: { slug, countryCode, countrySlug },
    draft: { number, at, by, isOwn: row.authorId === actor.accountId, profile: readStored(row.profile) },
    ...{ published, tasks, confirmations },
    ...{ review: standing.open, returned: standing.returned },
  };
}

async function readPublished(municipalityId: string, accountId: string) {
  const [row] = await db
    .select({
      version: publications.number,
      number: revisions.number,
      at: publications.publishedAt,
      by: publications.publisherName,
      publisherId: publications.publisherId,
      profile: publishedProfiles.profile,
    })
    .from(publishedProfiles)
    .innerJoin(revisions, eq(revisions.id, publishedProfiles.revisionId))
    .innerJoin(publications, eq(publications.revisionId, publishedProfiles.revisionId))
    .where(eq(publishedProfiles.municipalityId, municipalityId))
    .orderBy(desc(publications.number))
    .limit(1);
  if (!row) return null;
  const { publisherId, ...rest } = row;
  return { ...rest, isOwn: publisherId === accountId, profile: readStored(row.profile) };
}
