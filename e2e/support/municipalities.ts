import { desc, eq, inArray, sql as raw } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { auditLog } from "@/db/schema/accounts";
import {
  draftSummaries,
  draftTasks,
  figureConfirmations,
  keptNumbers,
  media,
  previewLinks,
  publications,
  reviewComments,
  reviews,
} from "@/db/schema/editorial";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { createPartner } from "@/db/seed/municipality";
import { konak } from "@/db/seed/profiles/konak";
import type { Profile } from "@/features/profiles/schema";

/** A country for each worker, none of which has partners on a new site, so that tests do not meet; and a place in it. */
const homes = [
  { code: "gr", coordinates: { latitude: 37.98, longitude: 23.73 } },
  { code: "bg", coordinates: { latitude: 42.7, longitude: 23.32 } },
  { code: "ro", coordinates: { latitude: 44.43, longitude: 26.1 } },
  { code: "it", coordinates: { latitude: 41.9, longitude: 12.5 } },
  { code: "es", coordinates: { latitude: 40.42, longitude: -3.7 } },
  { code: "pl", coordinates: { latitude: 52.23, longitude: 21.01 } },
] as const;

export type TestMunicipality = {
  id: string;
  countryCode: string;
  countrySlug: string;
  slug: string;
  name: string;
  /** The profile's address without the language: "/greece-x1/konak-x1". */
  path: string;
};

type Options = { worker: number; unique: string; name?: string };

/** Publishes a municipality of its own for a test: Konak's profile under another name, in another country. */
export async function createMunicipality({ worker, unique, name }: Options): Promise<TestMunicipality> {
  const { code: countryCode, coordinates } = homes[worker % homes.length] ?? homes[0];
  const countrySlug = `country-${unique}`;
  const slug = `konak-${unique}`;
  const own = name ?? `Konak ${unique}`;
  await removeMunicipalities(countryCode);
  await db.transaction(async (tx) => {
    const label = `Country ${unique}`;
    await tx
      .insert(countries)
      .values({ code: countryCode, slug: countrySlug, names: { en: label, tr: label }, capital: null });
    const profile = { ...konak, coordinates, names: { ...konak.names, short: own } };
    await createPartner(tx, { countryCode, slug, profile, changeNote: {} });
  });
  const [row] = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.countryCode, countryCode));
  if (!row) throw new Error("The municipality was not created");
  return { id: row.id, countryCode, countrySlug, slug, name: own, path: `/${countrySlug}/${slug}` };
}

/** Publishes another municipality in the same country, by default with Konak's profile too. */
export async function createNeighbour(
  { countryCode, countrySlug, slug }: TestMunicipality,
  like: Profile = konak,
): Promise<{ id: string; slug: string; path: string }> {
  const own = `next-to-${slug}`;
  const coordinates = homes.find(({ code }) => code === countryCode)?.coordinates ?? null;
  const profile = { ...like, coordinates, names: { ...like.names, short: own } };
  await db.transaction((tx) => createPartner(tx, { countryCode, slug: own, profile, changeNote: {} }));
  return { ...(await addressOf(own)), slug: own, path: `/${countrySlug}/${own}` };
}

/** Adds a municipality to the same country that visitors have never seen. */
export function createUnpublished({ countryCode }: TestMunicipality, slug: string) {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(municipalities)
      .values({ countryCode, slug })
      .returning({ id: municipalities.id });
    if (!row) throw new Error("The municipality was not created");
    const municipalityId = row.id;
    await tx.insert(addressHistory).values({ countryCode, slug, municipalityId });
    const profile = { ...konak, names: { ...konak.names, short: slug } };
    const first = { municipalityId, number: 1, kind: "created" as const, authorName: "browser tests" };
    const [revision] = await tx
      .insert(revisions)
      .values({ ...first, profile })
      .returning({ id: revisions.id });
    await tx
      .update(municipalities)
      .set({ draftRevisionId: revision?.id ?? null })
      .where(eq(municipalities.id, municipalityId));
    return { id: municipalityId, slug };
  });
}

type Written = Partial<
  Pick<typeof revisions.$inferInsert, "kind" | "authorId" | "authorName" | "createdAt" | "note">
>;

/** Makes a new draft of a municipality's profile, as an editor's save would, and answers with its number. */
export async function writeDraft(
  municipalityId: string,
  change: (profile: Profile) => Profile,
  written: Written = {},
): Promise<number> {
  const { profile } = await readDraft(municipalityId);
  const number = raw<number>`(select max(number) + 1 from revisions where municipality_id = ${municipalityId})`;
  const [row] = await db
    .insert(revisions)
    .values({
      ...{ municipalityId, number, kind: "saved", profile: change(profile), authorName: "browser tests" },
      ...written,
    })
    .returning({ id: revisions.id, number: revisions.number });
  if (!row) throw new Error("The draft was not written");
  await db
    .update(municipalities)
    .set({ draftRevisionId: row.id })
    .where(eq(municipalities.id, municipalityId));
  await db.transaction((tx) => rebuildTasks(tx, municipalityId));
  return row.number;
}

/** The draft as the editor's page would have it. */
export async function readDraft(municipalityId: string): Promise<{ number: number; profile: Profile }> {
  const [row] = await db
    .select({ number: revisions.number, profile: revisions.profile })
    .from(revisions)
    .innerJoin(municipalities, eq(municipalities.draftRevisionId, revisions.id))
    .where(eq(municipalities.id, municipalityId));
  if (!row) throw new Error("There is no draft");
  return row;
}

/** Removes a test's country with all that was made in it, history included, and what was moved from it to others. */
export async function removeMunicipalities(countryCode: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(raw`set local partner_cities.erase = 'on'`);
    const placed = await tx
      .select({ id: addressHistory.municipalityId })
      .from(addressHistory)
      .where(eq(addressHistory.countryCode, countryCode));
    const ids = placed.map(({ id }) => id);
    const opened = await tx
      .select({ code: addressHistory.countryCode })
      .from(addressHistory)
      .where(inArray(addressHistory.municipalityId, ids));
    if (ids.length > 0) {
      await tx
        .update(municipalities)
        .set({ draftRevisionId: null, publishedRevisionId: null })
        .where(inArray(municipalities.id, ids));
      await tx.delete(publishedProfiles).where(inArray(publishedProfiles.municipalityId, ids));
      await removeEditorialLife(tx, ids);
      await tx.delete(revisions).where(inArray(revisions.municipalityId, ids));
      await tx.delete(addressHistory).where(inArray(addressHistory.municipalityId, ids));
      // Left by a run that was broken off before it could remove its people.
      await tx.delete(grants).where(inArray(grants.municipalityId, ids));
      await tx.delete(auditLog).where(inArray(auditLog.subjectId, ids));
      await tx.delete(municipalities).where(inArray(municipalities.id, ids));
    }
    const codes = [countryCode, ...opened.map(({ code }) => code)];
    await tx.delete(countries).where(inArray(countries.code, codes));
  });
}

/** What stands around the revisions of municipalities. */
async function removeEditorialLife(tx: Transaction, ids: string[]): Promise<void> {
  const ofReviews = tx.select({ id: reviews.id }).from(reviews).where(inArray(reviews.municipalityId, ids));
  await tx.delete(reviewComments).where(inArray(reviewComments.reviewId, ofReviews));
  for (const table of [reviews, publications, previewLinks, figureConfirmations, draftTasks, media])
    await tx.delete(table).where(inArray(table.municipalityId, ids));
  for (const table of [draftSummaries, keptNumbers])
    await tx.delete(table).where(inArray(table.municipalityId, ids));
  await tx.execute(
    raw`delete from media_files f where not exists (select from media m where m.hash = f.hash)`,
  );
}

/** Makes the draft one that no code can read, as a fault would; the answer gives the former draft back. */
export async function breakDraft(municipalityId: string): Promise<() => Promise<void>> {
  const point = async (draftRevisionId: string | null) => {
    await db.update(municipalities).set({ draftRevisionId }).where(eq(municipalities.id, municipalityId));
    await db.transaction((tx) => rebuildTasks(tx, municipalityId));
  };
  const [before] = await db
    .select({ id: municipalities.draftRevisionId })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId));
  const number = raw<number>`(select max(number) + 1 from revisions where municipality_id = ${municipalityId})`;
  const profile = raw<typeof revisions.$inferInsert.profile>`'{}'::jsonb`;
  const [broken] = await db
    .insert(revisions)
    .values({ municipalityId, number, kind: "saved", profile, authorName: "browser tests" })
    .returning({ id: revisions.id });
  await point(broken?.id ?? null);
  return () => point(before?.id ?? null);
}

/** The municipality of a new site with this address. */
export async function addressOf(slug: string): Promise<{ id: string }> {
  const [row] = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.slug, slug));
  if (!row) throw new Error(`There is no ${slug}`);
  return row;
}

/** The number of the newest revision and the name of its author. */
export async function latestRevision(municipalityId: string) {
  const [row] = await db
    .select({ number: revisions.number, author: revisions.authorName })
    .from(revisions)
    .where(eq(revisions.municipalityId, municipalityId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return row;
}
