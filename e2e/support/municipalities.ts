import { desc, eq, inArray, sql as raw } from "drizzle-orm";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import { createPartner } from "@/db/seed/municipality";
import { konak } from "@/db/seed/profiles/konak";

/** A country for each worker, none of which has partners on a new site, so that tests do not meet. */
const codes = ["gr", "bg", "ro", "it", "es", "pl"] as const;

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
  const countryCode = codes[worker % codes.length] ?? codes[0];
  const countrySlug = `country-${unique}`;
  const slug = `konak-${unique}`;
  const own = name ?? `Konak ${unique}`;
  await removeMunicipalities(countryCode);
  await db.transaction(async (tx) => {
    const label = `Country ${unique}`;
    await tx
      .insert(countries)
      .values({ code: countryCode, slug: countrySlug, names: { en: label, tr: label }, capital: null });
    const profile = { ...konak, names: { ...konak.names, short: own } };
    await createPartner(tx, { countryCode, slug, profile, changeNote: {} });
  });
  const [row] = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.countryCode, countryCode));
  if (!row) throw new Error("The municipality was not created");
  return { id: row.id, countryCode, countrySlug, slug, name: own, path: `/${countrySlug}/${slug}` };
}

/** Removes a test's country with all that was made in it, history included. */
export async function removeMunicipalities(countryCode: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(raw`set local partner_cities.erase = 'on'`);
    const rows = await tx
      .update(municipalities)
      .set({ draftRevisionId: null, publishedRevisionId: null })
      .where(eq(municipalities.countryCode, countryCode))
      .returning({ id: municipalities.id });
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) {
      await tx.delete(publishedProfiles).where(inArray(publishedProfiles.municipalityId, ids));
      await tx.delete(revisions).where(inArray(revisions.municipalityId, ids));
      await tx.delete(addressHistory).where(inArray(addressHistory.municipalityId, ids));
      // Left by a run that was broken off before it could remove its people.
      await tx.delete(grants).where(inArray(grants.municipalityId, ids));
      await tx.delete(auditLog).where(inArray(auditLog.subjectId, ids));
      await tx.delete(municipalities).where(inArray(municipalities.id, ids));
    }
    await tx.delete(countries).where(eq(countries.code, countryCode));
  });
}

/** Makes the draft one that no code can read, as a fault would; the answer gives the former draft back. */
export async function breakDraft(municipalityId: string): Promise<() => Promise<void>> {
  const point = async (draftRevisionId: string | null) => {
    await db.update(municipalities).set({ draftRevisionId }).where(eq(municipalities.id, municipalityId));
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
