import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { countryLand } from "@/components/map/country-land";
import type { Transaction } from "@/db/client";
import { lockMunicipality } from "@/db/municipality-lock";
import { municipalityName } from "@/db/municipality-name";
import { newCountry } from "@/db/new-country";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities, revisions } from "@/db/schema/profiles";
import { can } from "@/features/auth/policy";
import type { Actor, ManagerScope } from "@/features/auth/scopes";
import { addressFrom, isReserved } from "./address";

export type Country = Pick<typeof countries.$inferSelect, "code" | "slug" | "names">;

/**
 * The country in which something is placed; null when the actor has no right to it. An administrator of the network may
 * bring one in that nobody of the network has been in yet: its names and address are those that it has everywhere.
 */
export async function openCountry(tx: Transaction, actor: Actor, code: string): Promise<Country | null> {
  if (!can(actor, "municipalities.manage", { countryCode: code })) return null;
  const columns = { code: countries.code, slug: countries.slug, names: countries.names };
  const [known] = await tx.select(columns).from(countries).where(eq(countries.code, code));
  if (known) return known;
  if (!can(actor, "municipalities.manage", "network") || countryLand(code).length === 0) return null;
  const row = newCountry(code);
  await tx.insert(countries).values(row).onConflictDoNothing();
  const [made] = await tx.select(columns).from(countries).where(eq(countries.code, code));
  if (!made) throw new Error(`The address ${row.slug} of the country ${code} is another's`);
  return made;
}

export type NoAddress = { refused: "addressMissing" | "addressReserved" } | Taken;
/** The address is or was that of the municipality with this name. */
type Taken = { refused: "addressTaken"; holder: string };
type Address = { countryCode: string; slug: string };

/**
 * The address that a text makes in a country, when `own` may have it: nobody else has it or has ever had it. Until the
 * transaction ends nobody else can take it; of two who want it, the second is told who was first.
 */
export async function reserveAddress(
  tx: Transaction,
  { text, countryCode, own }: { text: string; countryCode: string; own: string | null },
): Promise<Address | NoAddress> {
  const slug = addressFrom(text, countryCode);
  if (!slug) return { refused: "addressMissing" };
  if (isReserved(slug)) return { refused: "addressReserved" };
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`address:${countryCode}/${slug}`}, 0))`,
  );
  const [holder] = await tx
    .select({ id: municipalities.id, name: municipalityName })
    .from(addressHistory)
    .innerJoin(municipalities, eq(municipalities.id, addressHistory.municipalityId))
    .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(and(eq(addressHistory.countryCode, countryCode), eq(addressHistory.slug, slug)));
  if (holder && holder.id !== own) return { refused: "addressTaken", holder: holder.name };
  return { countryCode, slug };
}

/** The municipality as it stands, locked as for whatever else happens to its profile; null when it is not the actor's. */
export async function lockPlace(tx: Transaction, { actor, municipalityId }: ManagerScope) {
  await lockMunicipality(tx, municipalityId);
  const [place] = await tx
    .select({
      municipalityId: municipalities.id,
      slug: municipalities.slug,
      countryCode: municipalities.countryCode,
      countrySlug: countries.slug,
      countryNames: countries.names,
      archivedAt: municipalities.archivedAt,
      publishedId: municipalities.publishedRevisionId,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(eq(municipalities.id, municipalityId));
  return place && can(actor, "municipalities.manage", place) ? place : null;
}

/** Every address that the municipality has or has had, the newest first. */
export const listAddresses = (tx: Pick<Transaction, "select">, municipalityId: string) =>
  tx
    .select({ countrySlug: countries.slug, slug: addressHistory.slug })
    .from(addressHistory)
    .innerJoin(countries, eq(countries.code, addressHistory.countryCode))
    .where(eq(addressHistory.municipalityId, municipalityId))
    .orderBy(desc(addressHistory.since));

/** The same as far as visitors are answered there: none for a municipality that they have never seen. */
export const listPublicAddresses = async (
  tx: Transaction,
  { municipalityId, publishedId }: { municipalityId: string; publishedId: string | null },
): Promise<{ countrySlug: string; slug: string }[]> => (publishedId ? listAddresses(tx, municipalityId) : []);
