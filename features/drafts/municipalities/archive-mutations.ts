import "server-only";
import { desc, eq } from "drizzle-orm";
import { type AuditAction, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { readUnits, writePublished } from "@/db/published";
import { publications } from "@/db/schema/editorial";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import type { ManagerScope } from "@/features/auth/scopes";
import { profileSchema } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import { closeReview } from "../review/closing-mutations";
import { findOpenReview } from "../review/open-queries";
import { lockDraft } from "../revision-mutations";
import type { Placed } from "./mutations";
import { listPublicAddresses, lockPlace } from "./place-mutations";

type Place = NonNullable<Awaited<ReturnType<typeof lockPlace>>>;

/**
 * Takes a municipality out of everything that visitors find; its addresses then say since when, and `note`. Nothing of it
 * is lost: its history and its published versions stay, and it may come back. A review that is open ends.
 */
export function archive(
  scope: ManagerScope,
  note: Localized,
): Promise<Placed | { refused: "archivedAlready" } | null> {
  return db.transaction(async (tx) => {
    const place = await lockPlace(tx, scope);
    if (!place) return null;
    if (place.archivedAt) return { refused: "archivedAlready" };
    const { municipalityId } = scope;
    await tx.delete(publishedProfiles).where(eq(publishedProfiles.municipalityId, municipalityId));
    const open = await findOpenReview(tx, municipalityId);
    if (open) {
      const draft = await lockDraft(tx, municipalityId);
      await closeReview(tx, scope, draft, open, { state: "withdrawn", isArchived: true });
    }
    const now = new Date();
    return settle(tx, scope, place, {
      change: { archivedAt: now, archiveNote: note, placedAt: now },
      action: "municipality.archived",
      detail: { note: Object.values(note) },
    });
  });
}

/** Takes a municipality back: visitors read again what they read before it was archived. */
export function unarchive(scope: ManagerScope): Promise<Placed | { refused: "archivedNot" } | null> {
  return db.transaction(async (tx) => {
    const place = await lockPlace(tx, scope);
    if (!place) return null;
    if (!place.archivedAt) return { refused: "archivedNot" };
    await showAgain(tx, place);
    return settle(tx, scope, place, {
      change: { archivedAt: null, archiveNote: {}, placedAt: new Date() },
      action: "municipality.unarchived",
      detail: {},
    });
  });
}

/** What visitors read, as the last publication left it. */
async function showAgain(tx: Transaction, place: Place): Promise<void> {
  const { municipalityId, publishedId } = place;
  if (!publishedId) return;
  const [last] = await tx
    .select({
      profile: revisions.profile,
      changeNote: publications.changeNote,
      publishedAt: publications.publishedAt,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.municipalityId, municipalityId))
    .orderBy(desc(publications.number))
    .limit(1);
  if (!last) throw new Error(`Municipality ${municipalityId} was never published`);
  const profile = profileSchema.parse(last.profile);
  await writePublished(tx, { ...place, revisionId: publishedId, profile }, await readUnits(tx), last);
}

type Settling = {
  change: Partial<typeof municipalities.$inferInsert>;
  action: AuditAction;
  detail: Record<string, unknown>;
};

async function settle(
  tx: Transaction,
  { actor, municipalityId }: ManagerScope,
  place: Place,
  { change, action, detail }: Settling,
): Promise<Placed> {
  await tx.update(municipalities).set(change).where(eq(municipalities.id, municipalityId));
  await writeAudit(tx, {
    ...{ accountId: actor.accountId, actorName: actor.name, action, detail },
    subject: { kind: "municipality", id: municipalityId },
  });
  const { countrySlug, slug } = place;
  return { placed: { countrySlug, slug }, addresses: await listPublicAddresses(tx, place) };
}
