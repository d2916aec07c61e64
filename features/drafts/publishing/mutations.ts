import "server-only";
import { eq, sql } from "drizzle-orm";
import { countryLand } from "@/components/map/country-land";
import { db, type Transaction } from "@/db/client";
import { readLibrary } from "@/db/media-files";
import { publications } from "@/db/schema/editorial";
import { indicators, statuses } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import type { EditorScope } from "@/features/auth/scopes";
import type { Indicators } from "@/features/figures/schema";
import { type Finding, publishFindings } from "@/features/profiles/checks";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import { type Conflict, conflictWith, lockDraft, recordDeed } from "../revision-mutations";
import { rebuildProjection } from "./projection-mutations";

type PublishInput = { baseRevision: number; changeNote: Localized };
type Published = { published: { number: number; at: Date; countrySlug: string; slug: string } };
export type Publication =
  | Published
  | { findings: Finding[] }
  | { conflict: Conflict }
  | { refused: "archived" };

/**
 * Shows the draft to visitors: one transaction in which the municipality points at it and everything that visitors
 * read is rebuilt. Refused with the findings of the checks, or with the newer draft when `baseRevision` is no
 * longer the newest: what is published is what the person saw. What has been archived meanwhile stays that. Publishing what is published already writes nothing
 * and succeeds: a click that came twice must not put another note and moment over the first.
 */
export function publish(
  scope: EditorScope,
  { baseRevision, changeNote }: PublishInput,
): Promise<Publication> {
  return db.transaction(async (tx) => {
    const { municipalityId, actor } = scope;
    const draft = await lockDraft(tx, municipalityId);
    if (draft.archivedAt) return { refused: "archived" };
    const profile = profileSchema.parse(draft.profile);
    if (draft.number !== baseRevision) return { conflict: conflictWith(draft, profile, scope) };
    const address = { countrySlug: draft.countrySlug, slug: draft.slug };
    if (draft.publishedId === draft.id) {
      const at = await readPublishedAt(tx, municipalityId);
      return { published: { number: draft.number, at, ...address } };
    }
    const known = await readIndicators(tx);
    const land = countryLand(draft.countryCode);
    const files = await readLibrary(tx, municipalityId);
    const findings = [
      ...publishFindings(profile, { indicators: known, land, files }),
      ...(await unknownStatus(tx, profile)),
    ];
    if (findings.length > 0) return { findings };
    const publishedAt = new Date();
    await rebuildProjection(tx, { ...draft, profile, municipalityId }, known, { changeNote, publishedAt });
    await tx.insert(publications).values({
      ...{ municipalityId, revisionId: draft.id, changeNote, publishedAt },
      number: sql`(select coalesce(max(number), 0) + 1 from publications where municipality_id = ${municipalityId})`,
      publisherId: actor.accountId,
      publisherName: actor.name,
    });
    await tx
      .update(municipalities)
      .set({ publishedRevisionId: draft.id })
      .where(eq(municipalities.id, municipalityId));
    const before = await numberOf(tx, draft.publishedId);
    await recordDeed(tx, scope, "profile.published", { before, after: draft.number });
    return { published: { number: draft.number, at: publishedAt, ...address } };
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

export async function readIndicators(tx: Transaction): Promise<Indicators> {
  const rows = await tx.select({ key: indicators.key, unit: indicators.unit }).from(indicators);
  return Object.fromEntries(rows.map(({ key, unit }) => [key, { key, name: key, unit }]));
}
