import "server-only";
import { and, eq, gt, lte, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { publications } from "@/db/schema/editorial";
import { municipalities, revisions } from "@/db/schema/profiles";
import { networkRules } from "@/features/auth/network-rules";
import type { WriterScope } from "@/features/auth/scopes";

/**
 * Whether the person has written any of the revisions from the last publication to the draft. What was put together for a
 * publication of some languages alone counts as neither: the others' text stayed in the draft, and nobody wrote it.
 */
export async function hasWritten(
  on: Database | Transaction,
  { municipalityId, actor }: WriterScope,
  draft: { number: number },
): Promise<boolean> {
  const published = on
    .select({ number: sql<number>`coalesce(max(${revisions.number}), 0)` })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(eq(publications.municipalityId, municipalityId), ne(revisions.kind, "composed")));
  const rows = await on
    .select({ number: revisions.number })
    .from(revisions)
    .where(
      and(
        eq(revisions.municipalityId, municipalityId),
        eq(revisions.authorId, actor.accountId),
        ne(revisions.kind, "composed"),
        gt(revisions.number, sql`(${published})`),
        lte(revisions.number, draft.number),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** The same of the draft as it stands now, for what a page offers. */
export async function hasWrittenDraft(scope: WriterScope): Promise<boolean> {
  const [draft] = await db
    .select({ number: revisions.number })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, scope.municipalityId));
  return draft !== undefined && hasWritten(db, scope, draft);
}

/** What the editor has to know of it: whether the network asks, and since which draft it is known. */
export const ownTextIn = (draft: { number: number }, hasWritten: boolean) => ({
  isForOthers: networkRules.ownText === "others",
  hasWritten,
  since: draft.number,
});
