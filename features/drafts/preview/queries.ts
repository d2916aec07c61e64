import "server-only";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { readFiles } from "@/db/media-files";
import { previewLinks } from "@/db/schema/editorial";
import { countries, statuses } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import { grantsOfAccount } from "@/features/auth/grants-of-account";
import { can } from "@/features/auth/policy";
import type { EditorScope, WriterScope } from "@/features/auth/scopes";
import { countryIn } from "@/features/profiles/country-in";
import { filesOf } from "@/features/profiles/known-files";
import type { PublishedProfile } from "@/features/profiles/queries";
import { readStored } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { PreviewScope } from "./mutations";

export type DraftOnPage = {
  isArchived: boolean;
  /** As it would be published now; null when this version of the program cannot read it. */
  page: Omit<PublishedProfile, "indicators" | "expectedIndicators"> | null;
  municipalityId: string;
  slug: string;
  countrySlug: string;
  savedAt: Date;
};

/** The draft as readers would see it today. Never cached. */
export async function getDraftOnPage(
  { municipalityId }: WriterScope | PreviewScope,
  locale: Locale,
): Promise<DraftOnPage | null> {
  const [row] = await db
    .select({
      slug: municipalities.slug,
      archivedAt: municipalities.archivedAt,
      countryCode: countries.code,
      countrySlug: countries.slug,
      countryNames: countries.names,
      profile: revisions.profile,
      translations: revisions.translations,
      savedAt: revisions.createdAt,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, municipalityId));
  if (!row) return null;
  const { slug, countrySlug, savedAt } = row;
  const about = { municipalityId, slug, countrySlug, savedAt, isArchived: row.archivedAt !== null };
  const profile = readStored(row.profile);
  if (!profile) return { ...about, page: null };
  const [status] = await db
    .select({ names: statuses.names })
    .from(statuses)
    .where(eq(statuses.key, profile.status));
  return {
    ...about,
    page: {
      ...{ slug, profile, translations: row.translations },
      country: countryIn(locale, row),
      status: status?.names ?? {},
      publishedOn: new Date().toISOString().slice(0, 10),
      files: await readFiles(db, filesOf(profile)),
    },
  };
}

export type PreviewLink = Pick<
  typeof previewLinks.$inferSelect,
  "id" | "note" | "creatorName" | "createdAt" | "expiresAt" | "revokedAt" | "lastUsedAt"
> & {
  /** It opens nothing any more, because who made it may not edit here any more. */
  isMakerGone: boolean;
};

/** So many are listed; what is older has long ceased to work. */
const LISTED = 50;

/** The links to a municipality's draft, the newest first. */
export async function listPreviewLinks(scope: EditorScope): Promise<PreviewLink[]> {
  const { id, note, creatorId, creatorName, createdAt, expiresAt, revokedAt, lastUsedAt } = previewLinks;
  const rows = await db
    .select({ id, note, creatorId, creatorName, createdAt, expiresAt, revokedAt, lastUsedAt })
    .from(previewLinks)
    .where(eq(previewLinks.municipalityId, scope.municipalityId))
    .orderBy(desc(previewLinks.createdAt))
    .limit(LISTED);
  const makers = [...new Set(rows.map((row) => row.creatorId))];
  const mayEdit = await Promise.all(
    makers.map(async (maker) => can({ grants: await grantsOfAccount(maker) }, "profile.edit", scope)),
  );
  const here = new Set(makers.filter((_, index) => mayEdit[index]));
  return rows.map(({ creatorId: maker, ...row }) => ({ ...row, isMakerGone: !here.has(maker) }));
}
