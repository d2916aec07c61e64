import "server-only";
import { eq, sql } from "drizzle-orm";
import { getAtlas } from "@/components/map/atlas";
import { countryLand } from "@/components/map/country-land";
import { db } from "@/db/client";
import { municipalityName } from "@/db/municipality-name";
import { countries } from "@/db/schema/network";
import { municipalities, revisions } from "@/db/schema/profiles";
import { can } from "@/features/auth/policy";
import type { Actor, AdminScope, ManagerScope, WriterScope } from "@/features/auth/scopes";
import { isNear } from "@/features/profiles/place-check";
import { profileSchema } from "@/features/profiles/schema";
import { byName } from "@/lib/i18n/by-name";
import { countryName } from "@/lib/i18n/country-name";
import { pickText } from "@/lib/i18n/localized";
import { slugify } from "@/lib/text/fold";
import { listAddresses } from "./place-mutations";

/** `isNew`: nobody of the network has been in it yet. */
export type CountryChoice = { code: string; slug: string; name: string; isNew: boolean };

/** The countries in which the actor may place a municipality, by name. */
export async function listCountryChoices({ actor }: AdminScope | ManagerScope): Promise<CountryChoice[]> {
  const known = await db
    .select({ code: countries.code, slug: countries.slug, names: countries.names })
    .from(countries);
  const own = known
    .filter(({ code }) => can(actor, "municipalities.manage", { countryCode: code }))
    .map(({ code, slug, names }) => ({ code, slug, name: pickText(names, actor.language), isNew: false }));
  const others = can(actor, "municipalities.manage", "network") ? newCountries(known, actor) : [];
  return byName([...own, ...others], actor.language, ({ name }) => name);
}

function newCountries(known: readonly { code: string }[], { language }: Actor): CountryChoice[] {
  return getAtlas("10m").countries.flatMap(({ code: upper }) => {
    const code = upper?.toLowerCase() ?? "";
    if (known.some((each) => each.code === code)) return [];
    const [name, english] = [countryName(upper ?? "", language), countryName(upper ?? "", "en")];
    return name && english ? [{ code, name, slug: slugify(english), isNew: true }] : [];
  });
}

export type PlaceSettings = {
  name: string;
  slug: string;
  country: { code: string; slug: string; name: string };
  /** Addresses that lead to the one it has, newest first. */
  former: { countrySlug: string; slug: string }[];
  archivedAt: Date | null;
  hasBeenPublished: boolean;
  /** Where its point lies; null when it has none. */
  coordinates: { latitude: number; longitude: number } | null;
};

const hasBeenPublished = sql<boolean>`${municipalities.publishedRevisionId} is not null`;

export async function getPlaceSettings({
  municipalityId,
  actor,
}: ManagerScope): Promise<PlaceSettings | null> {
  const [row] = await db
    .select({
      name: municipalityName,
      coordinates: sql<unknown>`${revisions.profile} -> 'coordinates'`,
      slug: municipalities.slug,
      code: countries.code,
      countrySlug: countries.slug,
      countryNames: countries.names,
      archivedAt: municipalities.archivedAt,
      hasBeenPublished,
    })
    .from(municipalities)
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, municipalityId));
  if (!row) return null;
  const { code, countrySlug, countryNames, slug, ...rest } = row;
  const addresses = await listAddresses(db, municipalityId);
  return {
    ...rest,
    slug,
    country: { code, slug: countrySlug, name: pickText(countryNames, actor.language) },
    former: addresses.filter((one) => one.slug !== slug || one.countrySlug !== countrySlug),
    coordinates: profileSchema.shape.coordinates.catch(null).parse(row.coordinates),
  };
}

/** Whether the point lies in the country, as far as the outlines can tell; null when there is none. */
export function isOnMap({ coordinates }: PlaceSettings, countryCode: string): boolean | null {
  return coordinates && isNear(coordinates, countryLand(countryCode));
}

/** Since when the municipality is archived, and what it is called; null while it is not. */
export async function getArchived({
  municipalityId,
}: WriterScope): Promise<{ archivedAt: Date; name: string } | null> {
  const [row] = await db
    .select({
      archivedAt: municipalities.archivedAt,
      name: municipalityName,
    })
    .from(municipalities)
    .leftJoin(revisions, eq(revisions.id, municipalities.draftRevisionId))
    .where(eq(municipalities.id, municipalityId));
  return row?.archivedAt ? { archivedAt: row.archivedAt, name: row.name } : null;
}
