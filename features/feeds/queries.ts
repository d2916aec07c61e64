import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { publications } from "@/db/schema/editorial";
import { countries } from "@/db/schema/network";
import { publishedProfiles, revisions } from "@/db/schema/profiles";
import { countryTag, networkTag, profileTag } from "@/features/profiles/cache-tags";
import type { Profile } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import type { Feed, FeedPlace } from "./schema";

/** So many publications are in a feed. */
export const mostEntries = 50;

const tagOf = ({ country, slug }: FeedPlace) => {
  if (!country) return networkTag;
  return slug ? profileTag(country, slug) : countryTag(country);
};

/**
 * What was published of the municipalities that visitors read, the newest first; null where they read of none. Past
 * publications of one are there as well, those of an archived one are not.
 */
export async function getFeed(place: FeedPlace): Promise<Feed | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tagOf(place));
  const madeAt = new Date();
  const entries = await readEntries(place);
  return entries.length > 0 || !place.country ? { entries, madeAt } : null;
}

/**
 * The newest publications are those of the municipalities that published last. These are found by an index, however
 * many others there are.
 */
async function readEntries({ country, slug }: FeedPlace) {
  const there = and(
    country ? eq(countries.slug, country) : undefined,
    slug ? eq(publishedProfiles.slug, slug) : undefined,
  );
  const active = db
    .select({
      id: publishedProfiles.municipalityId,
      slug: publishedProfiles.slug,
      countryCode: countries.code,
      countrySlug: sql<string>`${countries.slug}`.as("country_slug"),
      countryNames: sql<Localized>`${countries.names}`.as("country_names"),
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(there)
    .orderBy(fromTheTop(publishedProfiles.publishedAt))
    .limit(mostEntries)
    .as("active");
  const newest = db
    .select({
      municipalityId: publications.municipalityId,
      number: publications.number,
      revisionId: publications.revisionId,
      publishedAt: publications.publishedAt,
      note: publications.changeNote,
      slug: active.slug,
      countryCode: active.countryCode,
      countrySlug: active.countrySlug,
      countryNames: active.countryNames,
    })
    .from(active)
    .innerJoin(publications, eq(publications.municipalityId, active.id))
    .orderBy(desc(publications.publishedAt), asc(publications.municipalityId), desc(publications.number))
    .limit(mostEntries)
    .as("newest");
  return db
    .select({
      municipalityId: newest.municipalityId,
      number: newest.number,
      publishedAt: newest.publishedAt,
      note: newest.note,
      names: sql<Profile["names"]>`${revisions.profile} -> 'names'`,
      region: sql<Localized>`coalesce(${revisions.profile} -> 'region', '{}')`,
      slug: newest.slug,
      countryCode: newest.countryCode,
      countrySlug: newest.countrySlug,
      countryNames: newest.countryNames,
    })
    .from(newest)
    .innerJoin(revisions, eq(revisions.id, newest.revisionId))
    .orderBy(desc(newest.publishedAt), asc(newest.municipalityId), desc(newest.number));
}
