import "server-only";
import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Bounds } from "@/components/map/atlas";
import { countryLand } from "@/components/map/country-land";
import { db } from "@/db/client";
import { listKeptNumbers } from "@/db/draft-tasks";
import { listLibraryFiles } from "@/db/media-files";
import { draftSummaries } from "@/db/schema/editorial";
import { countries, indicators, statuses } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { reachedPlaces } from "@/features/auth/reached-places";
import type { EditorScope, SignedInScope } from "@/features/auth/scopes";
import type { FileChoice } from "@/features/media/schema";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import type { KeptNumber } from "./tasks/text-tasks";

const drafts = alias(revisions, "drafts");

/** A municipality as the way to its editor names it. */
export type EditablePlace = {
  id: string;
  slug: string;
  countrySlug: string;
  countryNames: Localized;
  name: string;
  region: Localized;
  isPublic: boolean;
};

/** So many municipalities a head offers; whoever has more goes to the list of all. */
const OFFERED = 30;

const placeColumns = {
  id: municipalities.id,
  slug: municipalities.slug,
  countrySlug: countries.slug,
  countryNames: countries.names,
  name: sql<string>`coalesce(${draftSummaries.name}, ${municipalities.slug})`,
  region: sql<Localized>`coalesce(${draftSummaries.region}, '{}')`,
  isPublic: sql<boolean>`${municipalities.publishedRevisionId} is not null`,
};

/**
 * Where the account may edit, for a head, in no particular order and without reading a single draft: all of it, or of
 * too many only what is on screen, named by its address or by an editor's scope.
 */
export async function listEditablePlaces(
  scope: SignedInScope,
  onScreen?: { countrySlug: string; slug: string },
): Promise<EditablePlace[]> {
  const reached = and(reachedPlaces(scope.actor, "profile.edit"), isNotNull(municipalities.draftRevisionId));
  const read = (where: SQL) =>
    db
      .select(placeColumns)
      .from(municipalities)
      .innerJoin(countries, eq(countries.code, municipalities.countryCode))
      .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
      .where(and(reached, where));
  const some = db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(reached)
    .limit(OFFERED + 1);
  const ids = (await some).map(({ id }) => id);
  if (ids.length <= OFFERED) return read(inArray(municipalities.id, ids));
  if ("municipalityId" in scope) return read(eq(municipalities.id, scope.municipalityId));
  if (!onScreen) return [];
  const address = and(eq(countries.slug, onScreen.countrySlug), eq(municipalities.slug, onScreen.slug));
  return address ? read(address) : [];
}

export type IndicatorChoice = {
  key: string;
  names: Localized;
  unit: (typeof indicators.$inferSelect)["unit"];
};
export type StatusChoice = { key: string; names: Localized };
export type ProfileForEdit = {
  /** `land` holds the rectangles of its country's land, in degrees. */
  municipality: { id: string; slug: string; countrySlug: string; countryCode: string; land: Bounds[] };
  draft: {
    profile: Profile;
    number: number;
    savedAt: Date;
    savedBy: string;
    isOwn: boolean;
    /** The number of the revision whose text it has taken up again. */
    restoredFrom: number | null;
  };
  /** What visitors see, `null` while they see nothing. */
  published: Profile | null;
  indicators: IndicatorChoice[];
  statuses: StatusChoice[];
  /** The files that the page may show, the newest first. */
  library: FileChoice[];
  /** The numbers in its texts that shall stay as typed. */
  keptNumbers: KeptNumber[];
};

/** Everything that the editor of one profile shows; never cached. */
export async function getProfileForEdit({
  municipalityId,
  actor,
}: EditorScope): Promise<ProfileForEdit | null> {
  const [[row], indicatorRows, statusRows, library, keptNumbers] = await Promise.all([
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
        restoredFrom: drafts.restoredFrom,
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
    listLibraryFiles(db, municipalityId),
    listKeptNumbers(db, municipalityId),
  ]);
  if (!row) return null;
  const { id, slug, countryCode, countrySlug, number, savedAt, savedBy, restoredFrom } = row;
  const isOwn = row.authorId === actor.accountId;
  return {
    municipality: { id, slug, countryCode, countrySlug, land: countryLand(countryCode) },
    draft: { profile: profileSchema.parse(row.profile), number, savedAt, savedBy, isOwn, restoredFrom },
    published: row.published && profileSchema.parse(row.published),
    indicators: indicatorRows,
    statuses: statusRows,
    keptNumbers,
    library: library.map((file) => ({ id: file.id, name: file.name, facts: file.facts })),
  };
}
