import "server-only";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { readFiles } from "@/db/media-files";
import { previewLinks } from "@/db/schema/editorial";
import { countries, statuses } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
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
>;

/** So many are listed; what is older has long ceased to work. */
const LISTED = 50;

/** The links to a municipality's draft, the newest first. */
export function listPreviewLinks({ municipalityId }: EditorScope): Promise<PreviewLink[]> {
  const { id, note, creatorName, createdAt, expiresAt, revokedAt, lastUsedAt } = previewLinks;
  return db
    .select({ id, note, creatorName, createdAt, expiresAt, revokedAt, lastUsedAt })
    .from(previewLinks)
    .where(eq(previewLinks.municipalityId, municipalityId))
    .orderBy(desc(previewLinks.createdAt))
    .limit(LISTED);
}
