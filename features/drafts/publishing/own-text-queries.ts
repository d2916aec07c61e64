import "server-only";
import { eq, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { municipalities, revisions } from "@/db/schema/profiles";
import { networkRules } from "@/features/auth/network-rules";
import type { WriterScope } from "@/features/auth/scopes";

/**
 * Whether the person has written any of the revisions from the last publication to the draft. What was put together for a
 * publication of some languages alone counts as neither: the others' text stayed in the draft, and nobody wrote it. Where
 * somebody, whoever it was, has taken up an earlier text again, it counts who had written on that one: otherwise a colleague's
 * click would make one's own text another's.
 */
export async function hasWritten(
  on: Database | Transaction,
  { municipalityId, actor }: WriterScope,
  draft: { number: number },
): Promise<boolean> {
  const rows = await on.execute(sql`
    with recursive own as (
      select id, number, author_id, kind, restored_from from revisions where municipality_id = ${municipalityId}
    ), shown as (
      select own.number from publications
      join own on own.id = publications.revision_id and own.kind <> 'composed'
    ), spans as (
      select (select coalesce(max(number), 0) from shown) as after, ${draft.number}::int as until
      union
      select (select coalesce(max(number), 0) from shown where shown.number <= own.restored_from), own.restored_from
      from spans join own on own.number > spans.after and own.number <= spans.until
      where own.restored_from is not null
    )
    select 1 from own join spans on own.number > spans.after and own.number <= spans.until
    where own.author_id = ${actor.accountId} and own.kind <> 'composed'
    limit 1`);
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
