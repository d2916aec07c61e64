import "server-only";
import { and, desc, eq, getTableColumns, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { publications, type reviews } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { type Profile, readStored } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";

/** `profile` is null when this version of the program cannot read it any more. */
export type Version = {
  number: number;
  createdAt: Date;
  profile: Profile | null;
  translations: Translations;
};

const { number, createdAt, profile: content, translations } = getTableColumns(revisions);
const columns = { number, createdAt, profile: content, translations };

const readable = ({ profile, ...row }: Omit<Version, "profile"> & { profile: unknown }): Version => ({
  ...row,
  profile: readStored(profile),
});

type Reviewed = Pick<typeof reviews.$inferSelect, "municipalityId" | "closedRevisionId" | "closedAt">;

/** The draft as it is now or, after the review, as it was at its end. */
export async function readReviewed({ municipalityId, closedRevisionId }: Reviewed): Promise<Version> {
  const [row] = closedRevisionId
    ? await db.select(columns).from(revisions).where(eq(revisions.id, closedRevisionId))
    : await db
        .select(columns)
        .from(municipalities)
        .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
        .where(eq(municipalities.id, municipalityId));
  if (!row) throw new Error(`Municipality ${municipalityId} has no draft`);
  return readable(row);
}

/** What visitors see or, after the review, saw before its end; null where they saw nothing. */
export async function readSeenBefore({ municipalityId, closedAt }: Reviewed): Promise<Version | null> {
  const own = eq(publications.municipalityId, municipalityId);
  const [row] = await db
    .select(columns)
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(own, closedAt ? lt(publications.publishedAt, closedAt) : undefined))
    .orderBy(desc(publications.number))
    .limit(1);
  return row ? readable(row) : null;
}
