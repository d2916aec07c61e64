import "server-only";
import { isDeepStrictEqual } from "node:util";
import { eq, sql } from "drizzle-orm";
import { countryLand } from "@/components/map/country-land";
import { type AuditAction, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { countries, indicators, statuses } from "@/db/schema/network";
import { municipalities, publishedFigures, publishedProfiles, revisions } from "@/db/schema/profiles";
import type { EditorScope } from "@/features/auth/scopes";
import type { Indicators } from "@/features/figures/schema";
import { type Finding, publishFindings } from "@/features/profiles/checks";
import { figureProjection, profileProjection } from "@/features/profiles/projection";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";

type SavedRevision = { id: string; number: number; savedAt: Date };
/** A newer revision, whole, so that both can be shown. It may be the person's own, from another window (`isOwn`). */
export type Conflict = {
  number: number;
  authorName: string;
  isOwn: boolean;
  savedAt: Date;
  profile: Profile;
};
export type Saving = { saved: SavedRevision } | { conflict: Conflict };
type SaveInput = { profile: Profile; baseRevision: number; kind: "saved" | "autosaved" };

/**
 * Makes `profile` the new draft, provided that the draft is still the one it was written on (`baseRevision`).
 * Otherwise nothing is written and the newer draft is returned as a conflict. Saving what is the draft already
 * writes nothing and succeeds, whatever it was written on: a save whose answer was lost may be repeated.
 */
export function saveDraft(scope: EditorScope, { profile, baseRevision, kind }: SaveInput): Promise<Saving> {
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, scope.municipalityId);
    const { id, number, createdAt: savedAt } = draft;
    const known = profileSchema.parse(draft.profile);
    if (isDeepStrictEqual(known, profile)) return { saved: { id, number, savedAt } };
    if (number !== baseRevision) return { conflict: conflictWith(draft, known, scope) };
    const [row] = await tx
      .insert(revisions)
      .values({
        municipalityId: scope.municipalityId,
        number: sql`(select max(number) + 1 from revisions where municipality_id = ${scope.municipalityId})`,
        kind,
        profile,
        authorId: scope.actor.accountId,
        authorName: scope.actor.name,
      })
      .returning({ id: revisions.id, number: revisions.number, savedAt: revisions.createdAt });
    if (!row) throw new Error("The revision was not written");
    await tx
      .update(municipalities)
      .set({ draftRevisionId: row.id })
      .where(eq(municipalities.id, scope.municipalityId));
    await audit(tx, scope, `profile.${kind}`, { before: number, after: row.number });
    return { saved: row };
  });
}

/** The newest revision, locked so that two saves of one profile happen one after the other. */
async function lockDraft(tx: Transaction, municipalityId: string) {
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

function conflictWith(draft: Draft, profile: Profile, { actor }: EditorScope): Conflict {
  const { number, authorName, authorId, createdAt: savedAt } = draft;
  return { number, authorName, isOwn: authorId === actor.accountId, savedAt, profile };
}

type PublishInput = { baseRevision: number; changeNote: Localized };
type Published = { published: { number: number; at: Date; countrySlug: string; slug: string } };
export type Publication = Published | { findings: Finding[] } | { conflict: Conflict };

/**
 * Shows the draft to visitors: one transaction in which the municipality points at it and everything that visitors
 * read is rebuilt. Refused with the findings of the checks, or with the newer draft when `baseRevision` is no
 * longer the newest: what is published is what the person saw. Publishing what is published already writes nothing
 * and succeeds: a click that came twice must not put another note and moment over the first.
 */
export function publish(
  scope: EditorScope,
  { baseRevision, changeNote }: PublishInput,
): Promise<Publication> {
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, scope.municipalityId);
    const profile = profileSchema.parse(draft.profile);
    if (draft.number !== baseRevision) return { conflict: conflictWith(draft, profile, scope) };
    const address = { countrySlug: draft.countrySlug, slug: draft.slug };
    if (draft.publishedId === draft.id) {
      const at = await readPublishedAt(tx, scope.municipalityId);
      return { published: { number: draft.number, at, ...address } };
    }
    const known = await readIndicators(tx);
    const land = countryLand(draft.countryCode);
    const findings = [
      ...publishFindings(profile, { indicators: known, land }),
      ...(await unknownStatus(tx, profile)),
    ];
    if (findings.length > 0) return { findings };
    const at = new Date();
    const shown = { ...draft, profile, municipalityId: scope.municipalityId };
    await rebuildProjection(tx, shown, known, { changeNote, publishedAt: at });
    await tx
      .update(municipalities)
      .set({ publishedRevisionId: draft.id })
      .where(eq(municipalities.id, scope.municipalityId));
    const before = await numberOf(tx, draft.publishedId);
    await audit(tx, scope, "profile.published", { before, after: draft.number });
    return { published: { number: draft.number, at, ...address } };
  });
}

async function numberOf(tx: Transaction, revisionId: string | null): Promise<number | null> {
  if (!revisionId) return null;
  const found = eq(revisions.id, revisionId);
  const [row] = await tx.select({ number: revisions.number }).from(revisions).where(found);
  return row?.number ?? null;
}

async function readPublishedAt(tx: Transaction, municipalityId: string): Promise<Date> {
  const [row] = await tx
    .select({ at: publishedProfiles.publishedAt })
    .from(publishedProfiles)
    .where(eq(publishedProfiles.municipalityId, municipalityId));
  if (!row) throw new Error(`Municipality ${municipalityId} is published and has no page`);
  return row.at;
}

/** The list of statuses is data, so that only the database knows whether a profile's is one of them. */
async function unknownStatus(tx: Transaction, { status }: Profile): Promise<Finding[]> {
  if (!status) return [];
  const known = await tx.select({ key: statuses.key }).from(statuses).where(eq(statuses.key, status));
  return known.length > 0 ? [] : [{ check: "hasStatus", field: "status" }];
}

type Draft = Awaited<ReturnType<typeof lockDraft>>;

async function readIndicators(tx: Transaction): Promise<Indicators> {
  const rows = await tx.select({ key: indicators.key, unit: indicators.unit }).from(indicators);
  return Object.fromEntries(rows.map(({ key, unit }) => [key, { key, name: key, unit }]));
}

async function rebuildProjection(
  tx: Transaction,
  draft: Draft & { municipalityId: string },
  known: Indicators,
  publication: { changeNote: Localized; publishedAt: Date },
) {
  const { municipalityId } = draft;
  const projection = profileProjection(draft.profile, { ...draft, revisionId: draft.id });
  const values = { ...projection, ...publication };
  await tx
    .insert(publishedProfiles)
    .values(values)
    .onConflictDoUpdate({ target: publishedProfiles.municipalityId, set: values });
  await tx.delete(publishedFigures).where(eq(publishedFigures.municipalityId, municipalityId));
  const figures = figureProjection(draft.profile, municipalityId, known);
  if (figures.length > 0) await tx.insert(publishedFigures).values(figures);
}

type Change = { before: number | null; after: number };

function audit(tx: Transaction, scope: EditorScope, action: AuditAction, detail: Change) {
  const { accountId, name } = scope.actor;
  const subject = { kind: "municipality", id: scope.municipalityId } as const;
  return writeAudit(tx, { accountId, actorName: name, action, subject, detail });
}
