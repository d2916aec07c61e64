import "server-only";
import { asc, count, eq } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { networkTag } from "@/features/profiles/cache-tags";
import type { CountryCount, RecentChange } from "./schema";

/** The countries in which somebody is a partner, with how many are. */
export async function listCountries(): Promise<CountryCount[]> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  return db
    .select({ code: countries.code, slug: countries.slug, names: countries.names, count: count() })
    .from(countries)
    .innerJoin(publishedProfiles, eq(publishedProfiles.countryCode, countries.code))
    .groupBy(countries.code)
    .orderBy(asc(countries.code));
}

/** The newest publications, one for each municipality. */
export async function listRecentChanges(): Promise<RecentChange[]> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  return db
    .select({
      slug: publishedProfiles.slug,
      name: publishedProfiles.name,
      region: publishedProfiles.region,
      countrySlug: countries.slug,
      countryNames: countries.names,
      note: publishedProfiles.changeNote,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .orderBy(fromTheTop(publishedProfiles.publishedAt), asc(publishedProfiles.slug))
    .limit(6);
}

/** So many dots a picture of the network has at most. */
const MOST_POSITIONS = 1000;

/** Where the partners of the network lie, as far as their positions are recorded; of very many, the largest. */
export async function listPositions(): Promise<{ latitude: number; longitude: number }[]> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  const rows = await db
    .select({ latitude: publishedProfiles.latitude, longitude: publishedProfiles.longitude })
    .from(publishedProfiles)
    .orderBy(fromTheTop(publishedProfiles.population))
    .limit(MOST_POSITIONS);
  return rows.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );
}
