import "server-only";
import { asc, between, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { idsFrom, pagesPart, partOf, prefixesFor, prefixOf } from "./parts";
import type { SitemapPage, SitemapPart } from "./sitemap";

/** So many of the newest publications for each part are looked at for when it changed. */
const LOOKED_AT = 4;

/**
 * All parts for so many municipalities. When one changed is said of those in which something was published lately: to know
 * it of all would take reading everything.
 */
export async function listParts(total: number): Promise<SitemapPart[]> {
  const prefixes = prefixesFor(total);
  const newest = await db
    .select({ id: publishedProfiles.municipalityId, publishedAt: publishedProfiles.publishedAt })
    .from(publishedProfiles)
    .orderBy(fromTheTop(publishedProfiles.publishedAt))
    .limit(LOOKED_AT * prefixes.length);
  const changed = new Map<string, Date>();
  const digits = prefixes[0]?.length ?? 0;
  for (const { id, publishedAt } of newest.reverse()) changed.set(id.slice(0, digits), publishedAt);
  return [
    { name: pagesPart },
    ...prefixes.map((prefix) => ({ name: partOf(prefix), changedAt: changed.get(prefix) })),
  ];
}

/** The municipalities of a part; null where there is no such part. */
export async function listPart(part: string, total: number): Promise<SitemapPage[] | null> {
  const prefix = prefixOf(part, total);
  if (prefix === null) return null;
  const rows = await db
    .select({
      country: countries.slug,
      slug: publishedProfiles.slug,
      changedAt: publishedProfiles.publishedAt,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(between(publishedProfiles.municipalityId, ...idsFrom(prefix)))
    .orderBy(asc(publishedProfiles.municipalityId));
  return rows.map(({ country, slug, changedAt }) => ({ path: `/${country}/${slug}`, changedAt }));
}
