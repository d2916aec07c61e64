import "server-only";
import { eq, type SQL } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { municipalityName } from "@/db/municipality-name";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import type { AdminScope } from "@/features/auth/scopes";
import { canGrant } from "./people/managed";
import type { NamedPlace } from "./people/person-names";
import type { GrantPlace } from "./people/place-key";

const namedMunicipalities = (on: Pick<Transaction, "select">, where?: SQL) =>
  on
    .select({
      municipalityId: municipalities.id,
      countryCode: municipalities.countryCode,
      municipality: municipalityName,
      countryNames: countries.names,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(where);

/** Every place in which the actor may give rights: the network, countries, municipalities, in no particular order. */
export async function listPlaces({ actor }: AdminScope): Promise<NamedPlace[]> {
  const [towns, lands] = await Promise.all([
    namedMunicipalities(db),
    db.select({ countryCode: countries.code, countryNames: countries.names }).from(countries),
  ]);
  const all: NamedPlace[] = [
    { scope: "network" },
    ...lands.map((land) => ({ scope: "country" as const, ...land })),
    ...towns.map((town) => ({ scope: "municipality" as const, ...town })),
  ];
  return all.filter((place) => canGrant(actor, place));
}

/** The same place with its names. */
export async function nameThePlace(tx: Transaction, place: GrantPlace): Promise<NamedPlace> {
  if (place.scope === "network") return place;
  if (place.scope === "municipality") {
    const [town] = await namedMunicipalities(tx, eq(municipalities.id, place.municipalityId));
    return { ...place, ...town };
  }
  const where = eq(countries.code, place.countryCode);
  const [land] = await tx.select({ countryNames: countries.names }).from(countries).where(where);
  return { ...place, ...land };
}
