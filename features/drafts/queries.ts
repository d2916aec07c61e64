import "server-only";
import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Bounds } from "@/components/map/atlas";
import { countryLand } from "@/components/map/country-land";
import { db } from "@/db/client";
import { listKeptNumbers } from "@/db/draft-tasks";
import { listLibraryFiles } from "@/db/media-files";
import { draftSummaries } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { writableLanguages } from "@/features/auth/policy";
import { reachedPlaces } from "@/features/auth/reached-places";
import {
  isEditor,
  type SignedInScope,
  type WritableLanguages,
  type WriterScope,
} from "@/features/auth/scopes";
import type { FileChoice } from "@/features/media/schema";
import { filesOf } from "@/features/profiles/known-files";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import type { Localized } from "@/lib/i18n/localized";
import { listedPlace } from "./listed-place-queries";
import { readLists } from "./lists-queries";
import type { KeptNumber } from "./tasks/text-tasks";
import { type EarlierText, readEarlierTexts } from "./translation/queries";
import type { Lists } from "./versions/reading";

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
  isArchived: boolean;
  countryCode: string;
  /** What of it is the account's to write. */
  languages: WritableLanguages;
};

/** So many municipalities a head offers; whoever has more goes to the list of all. */
const OFFERED = 30;

/** For a query that joins what `listedPlace` needs. */
export const editableColumns = {
  id: municipalities.id,
  ...listedPlace,
  countryCode: municipalities.countryCode,
  isArchived: sql<boolean>`${municipalities.archivedAt} is not null`,
  isPublic: sql<boolean>`${municipalities.publishedRevisionId} is not null and ${municipalities.archivedAt} is null`,
};

/** A municipality with what of it is the account's to write. */
export const withLanguages = <T extends { id: string; countryCode: string }>(
  { actor }: SignedInScope,
  place: T,
): T & { languages: WritableLanguages } => ({
  ...place,
  languages: writableLanguages(actor, { municipalityId: place.id, countryCode: place.countryCode }),
});

/**
 * Where the account may write, for a head, in no particular order and without reading a single draft: all of it, or of
 * too many only what is on screen, named by its address or by a writer's scope.
 */
export async function listEditablePlaces(
  scope: SignedInScope,
  onScreen?: { countrySlug: string; slug: string },
): Promise<EditablePlace[]> {
  // Who may write in a language may hand in what they have written.
  const reached = and(
    reachedPlaces(scope.actor, "profile.submit"),
    isNotNull(municipalities.draftRevisionId),
  );
  const read = async (where: SQL) => {
    const rows = await db
      .select(editableColumns)
      .from(municipalities)
      .innerJoin(countries, eq(countries.code, municipalities.countryCode))
      .leftJoin(draftSummaries, eq(draftSummaries.municipalityId, municipalities.id))
      .where(and(reached, where));
    return rows.map((row) => withLanguages(scope, row));
  };
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

export type ProfileForEdit = Lists & {
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
    /** Which source text each translation was made from. */
    translations: Translations;
  };
  /** The source texts of translations that are behind, as they were when those were made. */
  earlier: EarlierText[];
  /** What visitors see, `null` while they see nothing. */
  published: Profile | null;
  /** The files that the page may show, the newest first; for who chooses none, those that it shows. */
  library: FileChoice[];
  /** The numbers in its texts that shall stay as typed. */
  keptNumbers: KeptNumber[];
};

/** Everything that the editor of one profile shows; never cached. */
export async function getProfileForEdit(scope: WriterScope): Promise<ProfileForEdit | null> {
  const { municipalityId, actor } = scope;
  const [[row], lists, library, keptNumbers] = await Promise.all([
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
        translations: drafts.translations,
        published: publishedProfiles.profile,
      })
      .from(municipalities)
      .innerJoin(countries, eq(countries.code, municipalities.countryCode))
      .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
      .leftJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalities.id))
      .where(eq(municipalities.id, municipalityId)),
    readLists(),
    listLibraryFiles(db, municipalityId),
    listKeptNumbers(db, [municipalityId]),
  ]);
  if (!row) return null;
  const { id, slug, countryCode, countrySlug, number, savedAt, savedBy, restoredFrom, translations } = row;
  const isOwn = row.authorId === actor.accountId;
  const profile = profileSchema.parse(row.profile);
  const named = filesOf(profile);
  return {
    municipality: { id, slug, countryCode, countrySlug, land: countryLand(countryCode) },
    draft: { profile, number, savedAt, savedBy, isOwn, restoredFrom, translations },
    earlier: await readEarlierTexts(scope, profile, translations),
    published: row.published && profileSchema.parse(row.published),
    ...lists,
    keptNumbers,
    library: library
      .filter(({ facts }) => isEditor(scope) || named.includes(facts.hash))
      .map(({ id, name, facts }) => ({ id, name, facts })),
  };
}
