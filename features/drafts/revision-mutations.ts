import "server-only";
import { eq, max } from "drizzle-orm";
import { type AuditAction, writeAudit } from "@/db/audit";
import type { Transaction } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { lockMunicipality } from "@/db/municipality-lock";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import type { WriterScope } from "@/features/auth/scopes";
import { type Profile, readStored } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import type { Locale } from "@/lib/i18n/locales";
import { whyClosed } from "./review/open-queries";
import { type Following, followTranslations } from "./translation/follow";

export type SavedRevision = { id: string; number: number; savedAt: Date; translations: Translations };
/** A newer revision, whole, so that both can be shown. It may be the person's own, from another window (`isOwn`). */
export type Conflict = {
  number: number;
  authorName: string;
  isOwn: boolean;
  savedAt: Date;
  profile: Profile;
  translations: Translations;
};

/** The newest revision, locked so that whatever happens to one profile happens one after the other. */
export async function lockDraft(tx: Transaction, municipalityId: string) {
  await lockMunicipality(tx, municipalityId);
  const [draft] = await tx
    .select({
      id: revisions.id,
      number: revisions.number,
      profile: revisions.profile,
      translations: revisions.translations,
      authorId: revisions.authorId,
      authorName: revisions.authorName,
      createdAt: revisions.createdAt,
      publishedId: municipalities.publishedRevisionId,
      archivedAt: municipalities.archivedAt,
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
  /** Which source text each translation was made from, where that does not follow from the draft before. */
  translations?: Translations;
} & Pick<Following, "seen" | "stillRight">;

/**
 * Makes `profile` the new draft. The caller holds the lock of `lockDraft` and has checked what it stands on, and that it
 * may be changed (`whyClosed`).
 */
export async function writeRevision(
  tx: Transaction,
  scope: WriterScope,
  draft: Draft,
  { seen, stillRight, ...revision }: NewRevision,
): Promise<SavedRevision> {
  const { municipalityId } = scope;
  const closed = await whyClosed(tx, scope, draft);
  if (closed) throw new Error(`The draft of ${municipalityId} may not be changed: ${closed}`);
  const { number: before, translations } = draft;
  const known = readStored(draft.profile);
  const row = await insertRevision(tx, scope, {
    ...revision,
    translations: (number) => {
      if (revision.translations || !known) return revision.translations ?? {};
      const after = { profile: revision.profile, number };
      return followTranslations({
        before: { profile: known, translations, number: before },
        after,
        seen,
        stillRight,
      });
    },
  });
  await tx
    .update(municipalities)
    .set({ draftRevisionId: row.id })
    .where(eq(municipalities.id, municipalityId));
  await rebuildTasks(tx, municipalityId);
  await recordDeed(tx, scope, `profile.${revision.kind}`, { before, after: row.number });
  return row;
}

type NumberedLater = Pick<typeof revisions.$inferInsert, "kind" | "profile" | "note" | "restoredFrom"> & {
  translations: (number: number) => Translations;
};

/** Writes a revision under the next number, whatever it is for. The caller holds the lock of `lockDraft`. */
export async function insertRevision(
  tx: Transaction,
  { municipalityId, actor }: WriterScope,
  { translations, ...revision }: NumberedLater,
): Promise<SavedRevision> {
  const [last] = await tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.municipalityId, municipalityId));
  const number = (last?.number ?? 0) + 1;
  const [row] = await tx
    .insert(revisions)
    .values({
      ...revision,
      ...{ municipalityId, number, translations: translations(number) },
      authorId: actor.accountId,
      authorName: actor.name,
    })
    .returning({
      id: revisions.id,
      number: revisions.number,
      savedAt: revisions.createdAt,
      translations: revisions.translations,
    });
  if (!row) throw new Error("The revision was not written");
  return row;
}

export function conflictWith(draft: Draft, profile: Profile, { actor }: WriterScope): Conflict {
  const { number, authorName, authorId, createdAt: savedAt, translations } = draft;
  return { number, authorName, isOwn: authorId === actor.accountId, savedAt, profile, translations };
}

/** Writes into the record what was done to the profile, by the numbers of its revisions. */
export function recordDeed(
  tx: Transaction,
  scope: WriterScope,
  action: AuditAction,
  detail: { before: number | null; after: number; leftOut?: readonly Locale[] },
): Promise<void> {
  const { accountId, name } = scope.actor;
  const subject = { kind: "municipality", id: scope.municipalityId } as const;
  return writeAudit(tx, { accountId, actorName: name, action, subject, detail });
}
