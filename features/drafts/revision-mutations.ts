import "server-only";
import { eq, sql } from "drizzle-orm";
import { type AuditAction, writeAudit } from "@/db/audit";
import type { Transaction } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import type { EditorScope } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";

export type SavedRevision = { id: string; number: number; savedAt: Date };
/** A newer revision, whole, so that both can be shown. It may be the person's own, from another window (`isOwn`). */
export type Conflict = {
  number: number;
  authorName: string;
  isOwn: boolean;
  savedAt: Date;
  profile: Profile;
};

/** The newest revision, locked so that whatever happens to one profile happens one after the other. */
export async function lockDraft(tx: Transaction, municipalityId: string) {
  await tx
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
    .for("update");
  const [draft] = await tx
    .select({
      id: revisions.id,
      number: revisions.number,
      profile: revisions.profile,
      authorId: revisions.authorId,
      authorName: revisions.authorName,
      createdAt: revisions.createdAt,
      publishedId: municipalities.publishedRevisionId,
      slug: municipalities.slug,
      countryCode: countries.code,
      countrySlug: countries.slug,
      countryNames: countries.names,
    })
    .from(municipalities)
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(eq(municipalities.id, municipalityId));
  if (!draft) throw new Error(`Municipality ${municipalityId} has no draft`);
  return draft;
}

export type Draft = Awaited<ReturnType<typeof lockDraft>>;

type NewRevision = Pick<typeof revisions.$inferInsert, "note" | "restoredFrom"> & {
  kind: "saved" | "autosaved" | "restored";
  profile: Profile;
};

/** Makes `profile` the new draft. The caller holds the lock of `lockDraft` and has checked what it stands on. */
export async function writeRevision(
  tx: Transaction,
  scope: EditorScope,
  { number: before }: Draft,
  revision: NewRevision,
): Promise<SavedRevision> {
  const { municipalityId, actor } = scope;
  const [row] = await tx
    .insert(revisions)
    .values({
      ...revision,
      municipalityId,
      number: sql`(select max(number) + 1 from revisions where municipality_id = ${municipalityId})`,
      authorId: actor.accountId,
      authorName: actor.name,
    })
    .returning({ id: revisions.id, number: revisions.number, savedAt: revisions.createdAt });
  if (!row) throw new Error("The revision was not written");
  await tx
    .update(municipalities)
    .set({ draftRevisionId: row.id })
    .where(eq(municipalities.id, municipalityId));
  await rebuildTasks(tx, municipalityId);
  await recordDeed(tx, scope, `profile.${revision.kind}`, { before, after: row.number });
  return row;
}

export function conflictWith(draft: Draft, profile: Profile, { actor }: EditorScope): Conflict {
  const { number, authorName, authorId, createdAt: savedAt } = draft;
  return { number, authorName, isOwn: authorId === actor.accountId, savedAt, profile };
}

/** Writes into the record what was done to the profile, by the numbers of its revisions. */
export function recordDeed(
  tx: Transaction,
  scope: EditorScope,
  action: AuditAction,
  detail: { before: number | null; after: number },
): Promise<void> {
  const { accountId, name } = scope.actor;
  const subject = { kind: "municipality", id: scope.municipalityId } as const;
  return writeAudit(tx, { accountId, actorName: name, action, subject, detail });
}
