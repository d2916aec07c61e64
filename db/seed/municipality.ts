import { and, eq } from "drizzle-orm";
import { networkInHistory } from "@/features/auth/name-in-history";
import { writeAudit } from "../audit";
import type { Transaction } from "../client";
import { rebuildTasks } from "../draft-tasks";
import { readUnits, writePublished } from "../published";
import { publications } from "../schema/editorial";
import { countries } from "../schema/network";
import { addressHistory, municipalities, revisions } from "../schema/profiles";
import type { Partner } from "./partners";

/**
 * Creates and publishes a municipality, unless its address is or was in use: what people have made of it since,
 * another address or its withdrawal included, is never touched.
 */
export async function createPartner(tx: Transaction, partner: Partner): Promise<void> {
  const { countryCode, slug, profile } = partner;
  const address = { countryCode, slug };
  const isAddress = and(eq(addressHistory.countryCode, countryCode), eq(addressHistory.slug, slug));
  const known = await tx.select({ slug: addressHistory.slug }).from(addressHistory).where(isAddress);
  if (known.length > 0) return;
  const [municipality] = await tx
    .insert(municipalities)
    .values(address)
    .onConflictDoNothing()
    .returning({ id: municipalities.id });
  if (!municipality) return;
  const municipalityId = municipality.id;
  await tx.insert(addressHistory).values({ ...address, municipalityId });
  const [revision] = await tx
    .insert(revisions)
    .values({ municipalityId, number: 1, kind: "created", profile, authorName: networkInHistory })
    .returning({ id: revisions.id });
  if (!revision) throw new Error(`The first revision of ${slug} was not written`);
  await tx
    .update(municipalities)
    .set({ draftRevisionId: revision.id, publishedRevisionId: revision.id })
    .where(eq(municipalities.id, municipalityId));
  await show(tx, partner, municipalityId, revision.id);
  await rebuildTasks(tx, municipalityId);
  for (const action of ["profile.created", "profile.published"] as const) {
    const subject = { kind: "municipality", id: municipalityId } as const;
    const detail = { before: null, after: 1 };
    await writeAudit(tx, { accountId: null, actorName: networkInHistory, action, subject, detail });
  }
}

async function show(tx: Transaction, partner: Partner, municipalityId: string, revisionId: string) {
  const { countryCode, slug, profile, changeNote } = partner;
  const [country] = await tx
    .select({ names: countries.names })
    .from(countries)
    .where(eq(countries.code, countryCode));
  if (!country) throw new Error(`There is no country ${countryCode}`);
  const place = { municipalityId, revisionId, countryCode, slug, countryNames: country.names };
  const publication = { changeNote, publishedAt: new Date() };
  await writePublished(tx, { ...place, profile }, await readUnits(tx), publication);
  await tx
    .insert(publications)
    .values({ ...publication, municipalityId, number: 1, revisionId, publisherName: networkInHistory });
}
