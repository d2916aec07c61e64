import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Bounds } from "@/components/map/atlas";
import { countryLand } from "@/components/map/country-land";
import { db } from "@/db/client";
import { listLibraryFiles, readFiles } from "@/db/media-files";
import { countries, indicators, statuses } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { writableLanguages } from "@/features/auth/policy";
import type { SignedInScope, WritableLanguages, WriterScope } from "@/features/auth/scopes";
import type { FileChoice } from "@/features/media/schema";
import { publishFindings } from "@/features/profiles/checks";
import { filesOf } from "@/features/profiles/known-files";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import type { Localized } from "@/lib/i18n/localized";
import { type EarlierText, readEarlierTexts } from "./translation/queries";

const drafts = alias(revisions, "drafts");

/** Where a municipality's draft stands: as visitors see it, ahead of it, never seen by anyone, not to be read, or put away. */
export type DraftState = "published" | "ahead" | "unpublished" | "unreadable" | "archived";
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
export type Editable = EditablePlace & {
  state: DraftState;
  savedAt: Date;
  savedBy: string;
  publishedAt: Date | null;
  /** How many things stand between the draft and its publication, `null` when it cannot be read. */
  findings: number | null;
};

/** What names a draft, read without the rest of it: one that the schema refuses still has a name. */
const placeColumns = {
  id: municipalities.id,
  slug: municipalities.slug,
  countrySlug: countries.slug,
  countryNames: countries.names,
  countryCode: municipalities.countryCode,
  isArchived: sql<boolean>`${municipalities.archivedAt} is not null`,
  publishedId: municipalities.publishedRevisionId,
  shortName: sql<string | null>`${drafts.profile} #>> '{names,short}'`,
  regions: sql<unknown>`${drafts.profile} #> '{region}'`,
};
type PlaceRow = Omit<EditablePlace, "name" | "region" | "isPublic" | "languages"> & {
  publishedId: string | null;
  shortName: string | null;
  regions: unknown;
};

const regionSchema = profileSchema.shape.region.catch({});
const placeOf = (row: PlaceRow) => {
  const { id, slug, countrySlug, countryNames, countryCode, isArchived } = row;
  return {
    ...{ id, slug, countrySlug, countryNames, countryCode, isArchived },
    name: row.shortName || slug,
    region: regionSchema.parse(row.regions),
    isPublic: row.publishedId !== null && !isArchived,
  };
};

/** The municipalities in whose profile the account may write, by id, with the languages. */
async function writableIds({ actor }: SignedInScope): Promise<Map<string, WritableLanguages>> {
  const all = await db
    .select({ municipalityId: municipalities.id, countryCode: municipalities.countryCode })
    .from(municipalities);
  return new Map(
    all
      .map((subject) => [subject.municipalityId, writableLanguages(actor, subject)] as const)
      .filter(([, languages]) => languages.length > 0),
  );
}

/** Where the account may write, for a header: without reading a single draft. In no particular order. */
export async function listEditablePlaces(scope: SignedInScope): Promise<EditablePlace[]> {
  const writable = await writableIds(scope);
  const rows = await db
    .select(placeColumns)
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .where(inArray(municipalities.id, [...writable.keys()]));
  return rows.map((row) => ({ ...placeOf(row), languages: writable.get(row.id) ?? [] }));
}

/** The municipalities in whose profile the account may write, in no particular order. */
export async function listEditable(scope: SignedInScope): Promise<Editable[]> {
  const units = db.select({ key: indicators.key, unit: indicators.unit }).from(indicators);
  const known = Object.fromEntries((await units).map((row) => [row.key, row]));
  const writable = await writableIds(scope);
  const rows = await db
    .select({
      ...placeColumns,
      draftId: municipalities.draftRevisionId,
      profile: drafts.profile,
      savedAt: drafts.createdAt,
      savedBy: drafts.authorName,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .innerJoin(drafts, eq(drafts.id, municipalities.draftRevisionId))
    .leftJoin(publishedProfiles, eq(publishedProfiles.municipalityId, municipalities.id))
    .where(inArray(municipalities.id, [...writable.keys()]));
  const profiles = rows.map((row) => profileSchema.safeParse(row.profile).data);
  const files = await readFiles(db, [
    ...new Set(profiles.flatMap((profile) => (profile ? filesOf(profile) : []))),
  ]);
  return rows.map((row, index) => {
    const { draftId, publishedId, savedAt, savedBy, publishedAt } = row;
    const profile = profiles[index];
    return {
      ...placeOf(row),
      languages: writable.get(row.id) ?? [],
      ...{ savedAt, savedBy, publishedAt },
      state: row.isArchived ? "archived" : profile ? stateOf(draftId, publishedId) : "unreadable",
      findings:
        profile && !row.isArchived
          ? publishFindings(profile, { indicators: known, land: countryLand(row.countryCode), files }).length
          : null,
    };
  });
}

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
  indicators: IndicatorChoice[];
  statuses: StatusChoice[];
  /** The files that the page may show, the newest first. */
  library: FileChoice[];
};

/** Everything that the editor of one profile shows; never cached. */
export async function getProfileForEdit(scope: WriterScope): Promise<ProfileForEdit | null> {
  const { municipalityId, actor } = scope;
  const [[row], indicatorRows, statusRows, library] = await Promise.all([
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
    db
      .select({ key: indicators.key, names: indicators.names, unit: indicators.unit })
      .from(indicators)
      .orderBy(indicators.position),
    db.select({ key: statuses.key, names: statuses.names }).from(statuses).orderBy(statuses.position),
    listLibraryFiles(db, municipalityId),
  ]);
  if (!row) return null;
  const { id, slug, countryCode, countrySlug, number, savedAt, savedBy, restoredFrom, translations } = row;
  const isOwn = row.authorId === actor.accountId;
  const profile = profileSchema.parse(row.profile);
  return {
    municipality: { id, slug, countryCode, countrySlug, land: countryLand(countryCode) },
    draft: { profile, number, savedAt, savedBy, isOwn, restoredFrom, translations },
    earlier: await readEarlierTexts(scope, profile, translations),
    published: row.published && profileSchema.parse(row.published),
    indicators: indicatorRows,
    statuses: statusRows,
    library: library.map((file) => ({ id: file.id, name: file.name, facts: file.facts })),
  };
}
