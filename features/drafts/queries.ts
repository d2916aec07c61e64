import "server-only";
import { eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { db } from "@/db/client";
import { countries, indicators, statuses } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { can } from "@/features/auth/policy";
import type { EditorScope, SignedInScope } from "@/features/auth/scopes";
import { publishFindings } from "@/features/profiles/checks";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";

const drafts = alias(revisions, "drafts");

/** Where a municipality's draft stands: as visitors see it, ahead of it, or never seen by anyone. */
export type DraftState = "published" | "ahead" | "unpublished";
export type Editable = {
  id: string;
  slug: string;
  countrySlug: string;
  countryNames: Localized;
  name: string;
  region: Localized;
  state: DraftState;
  savedAt: Date;
  savedBy: string;
  publishedAt: Date | null;
  /** How many things stand between the draft and its publication. */
  findings: number;
};

/** The municipalities whose profile the account may edit, in no particular order; read once for a page. */
export const listEditable = cache(async ({ actor }: SignedInScope): Promise<Editable[]> => {
  const all = await db
    .select({ municipalityId: municipalities.id, countryCode: municipalities.countryCode })
    .from(municipalities);
  const ids = all.filter((subject) => can(actor, "profile.edit", subject)).map((m) => m.municipalityId);
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: municipalities.id,
      slug: municipalities.slug,
      countrySlug: countries.slug,
      countryNames: countries.names,
      draftId: municipalities.draftRevisionId,
      publishedId: municipalities.publishedRevisionId,
      profile: drafts.profile,
      savedAt: drafts.createdAt,
      savedBy: drafts.authorName,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .leftJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalities.id))
    .where(inArray(municipalities.id, ids));
  return rows.map(({ profile: stored, draftId, publishedId, ...row }) => {
    const profile = profileSchema.parse(stored);
    return {
      ...row,
      name: profile.names.short || row.slug,
      region: profile.region,
      state: stateOf(draftId, publishedId),
      findings: publishFindings(profile).length,
    };
  });
});

const stateOf = (draftId: string | null, publishedId: string | null): DraftState => {
  if (!publishedId) return "unpublished";
  return draftId === publishedId ? "published" : "ahead";
};

export type IndicatorChoice = {
  key: string;
  names: Localized;
  unit: (typeof indicators.$inferSelect)["unit"];
};
export type StatusChoice = { key: string; names: Localized };
export type ProfileForEdit = {
  municipality: { id: string; slug: string; countrySlug: string; countryCode: string };
  draft: { profile: Profile; number: number; savedAt: Date; savedBy: string; isOwn: boolean };
  /** What visitors see, `null` while they see nothing. */
  published: Profile | null;
  indicators: IndicatorChoice[];
  statuses: StatusChoice[];
};

/** Everything that the editor of one profile shows; never cached. */
export async function getProfileForEdit({
  municipalityId,
  actor,
}: EditorScope): Promise<ProfileForEdit | null> {
  const [[row], indicatorRows, statusRows] = await Promise.all([
    db
      .select({
        id: municipalities.id,
        slug: municipalities.slug,
        countryCode: municipalities.countryCode,
        countrySlug: countries.slug,
        profile: drafts.profile,
        number: drafts.number,
        savedAt: drafts.createdAt,
        savedBy: drafts.authorName,
        authorId: drafts.authorId,
        published: publishedProfiles.profile,
      })
      .from(municipalities)
      .innerJoin(countries, eq(countries.code, municipalities.countryCode))
      .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
      .leftJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalities.id))
      .where(eq(municipalities.id, municipalityId)),
    db
      .select({ key: indicators.key, names: indicators.names, unit: indicators.unit })
      .from(indicators)
      .orderBy(indicators.position),
    db.select({ key: statuses.key, names: statuses.names }).from(statuses).orderBy(statuses.position),
  ]);
  if (!row) return null;
  const { id, slug, countryCode, countrySlug, number, savedAt, savedBy } = row;
  const isOwn = row.authorId === actor.accountId;
  return {
    municipality: { id, slug, countryCode, countrySlug },
    draft: { profile: profileSchema.parse(row.profile), number, savedAt, savedBy, isOwn },
    published: row.published && profileSchema.parse(row.published),
    indicators: indicatorRows,
    statuses: statusRows,
  };
}
