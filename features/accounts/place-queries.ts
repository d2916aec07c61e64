import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { draftMatches } from "@/db/folded-words";
import { municipalityName } from "@/db/municipality-name";
import { draftSummaries } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import { reachedPlaces } from "@/features/auth/reached-places";
import type { AdminScope } from "@/features/auth/scopes";
import { canGrant } from "./people/managed";
import type { NamedPlace } from "./people/person-names";
import { type GrantPlace, placeKeySchema } from "./people/place-key";

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

/** So many municipalities a form offers unasked; whoever has more searches for one. */
const OFFERED = 200;
/** So many a search offers. */
const FOUND = 50;

/** What of too many municipalities is to be offered: what was searched for, and those that have been chosen already. */
type Asked = { town?: string | undefined; chosen?: (string | undefined)[] };

/** Whether the actor may give rights in more municipalities than a form can offer. */
export async function hasManyPlaces({ actor }: AdminScope): Promise<boolean> {
  const some = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(reachedPlaces(actor, "accounts.manage"))
    .limit(OFFERED + 1);
  return some.length > OFFERED;
}

/**
 * The places in which the actor may give rights, in no particular order: the network, countries, municipalities; of very
 * many municipalities only those that were asked for.
 */
export async function listPlaces(scope: AdminScope, asked: Asked = {}): Promise<NamedPlace[]> {
  const { actor } = scope;
  const [towns, lands] = await Promise.all([
    (await hasManyPlaces(scope)) ? findTowns(scope, asked) : namedMunicipalities(db),
    db.select({ countryCode: countries.code, countryNames: countries.names }).from(countries),
  ]);
  const all: NamedPlace[] = [
    { scope: "network" },
    ...lands.map((land) => ({ scope: "country" as const, ...land })),
    ...towns.map((town) => ({ scope: "municipality" as const, ...town })),
  ];
  return all.filter((place) => canGrant(actor, place));
}

async function findTowns({ actor }: AdminScope, { town = "", chosen = [] }: Asked) {
  const ids = chosen.flatMap((key) => {
    const place = placeKeySchema.safeParse(key ?? "").data;
    return place?.scope === "municipality" ? [place.municipalityId] : [];
  });
  const words = draftMatches(town);
  const found = words
    ? await db
        .select({ id: draftSummaries.municipalityId })
        .from(draftSummaries)
        .innerJoin(municipalities, eq(municipalities.id, draftSummaries.municipalityId))
        .where(and(words, reachedPlaces(actor, "accounts.manage")))
        .orderBy(sql`length(${draftSummaries.name})`, draftSummaries.name)
        .limit(FOUND)
    : [];
  return namedMunicipalities(db, inArray(municipalities.id, [...ids, ...found.map(({ id }) => id)]));
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
