import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities, publishedProfiles } from "@/db/schema/profiles";
import type { Localized } from "@/lib/i18n/localized";
import { countryTag, goneTag, profileTag } from "../cache-tags";

/** What stands at an address where nothing is published now, but something was. */
export type Elsewhere =
  /** The address of the municipality now, without the language: "/turkiye/konak". */
  | { kind: "moved"; path: string }
  | {
      kind: "archived";
      name: string;
      /** `hasPage`: others of the country are still partners. */
      country: { slug: string; names: Localized; hasPage: boolean };
      /** The day as an ISO date, in UTC. */
      archivedOn: string;
      note: Localized;
      /** The number of the last version that visitors read. */
      version: number;
    };

const asked = alias(countries, "asked");

/**
 * Where the municipality that has or had an address is now; null where nobody has had it, and for whom visitors have never
 * seen. Pages that read of one that is archived answer with 410: see `goneTag`.
 */
export async function findElsewhere(countrySlug: string, slug: string): Promise<Elsewhere | null> {
  "use cache";
  cacheLife("max");
  cacheTag(profileTag(countrySlug, slug));
  const [row] = await db
    .select({
      slug: municipalities.slug,
      countrySlug: countries.slug,
      countryNames: countries.names,
      archivedAt: municipalities.archivedAt,
      note: municipalities.archiveNote,
      isPublic: sql<boolean>`exists (select from ${publishedProfiles}
        where ${publishedProfiles.municipalityId} = ${municipalities.id})`,
      hasPage: sql<boolean>`exists (select from ${publishedProfiles}
        where ${publishedProfiles.countryCode} = ${countries.code})`,
      version: sql<number | null>`(select max(number) from publications
        where publications.municipality_id = ${municipalities.id})`,
      name: sql<string | null>`(select r.profile #>> '{names,short}' from publications p
        join revisions r on r.id = p.revision_id
        where p.municipality_id = ${municipalities.id} order by p.number desc limit 1)`,
    })
    .from(addressHistory)
    .innerJoin(asked, eq(asked.code, addressHistory.countryCode))
    .innerJoin(municipalities, eq(municipalities.id, addressHistory.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(and(eq(asked.slug, countrySlug), eq(addressHistory.slug, slug)));
  if (!row) return null;
  const { archivedAt, version, note } = row;
  const isHere = row.slug === slug && row.countrySlug === countrySlug;
  const hasBeenRead = version !== null && (row.isPublic || archivedAt !== null);
  if (!isHere) return hasBeenRead ? { kind: "moved", path: `/${row.countrySlug}/${row.slug}` } : null;
  if (!archivedAt || version === null) return null;
  cacheTag(goneTag, countryTag(countrySlug));
  return {
    kind: "archived",
    name: row.name || slug,
    country: { slug: countrySlug, names: row.countryNames, hasPage: row.hasPage },
    archivedOn: archivedAt.toISOString().slice(0, 10),
    note,
    version,
  };
}

/** Every address, past ones too, of the municipalities whose addresses have answered otherwise since `moment`. */
export function listChangedAddresses(moment: Date): Promise<{ countrySlug: string; slug: string }[]> {
  return db
    .select({ countrySlug: countries.slug, slug: addressHistory.slug })
    .from(addressHistory)
    .innerJoin(municipalities, eq(municipalities.id, addressHistory.municipalityId))
    .innerJoin(countries, eq(countries.code, addressHistory.countryCode))
    .where(gt(municipalities.placedAt, moment));
}
