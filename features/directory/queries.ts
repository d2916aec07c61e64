import "server-only";
import { asc, count, desc, eq } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { countries, indicators, statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { countryTag, networkTag } from "@/features/profiles/cache-tags";
import { listFiguresOf, memberColumns } from "./member-queries";
import type { CountryCount, CountryDirectory, RecentChange } from "./schema";

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
    .orderBy(desc(publishedProfiles.publishedAt), asc(publishedProfiles.slug))
    .limit(6);
}

/** Everything a country's page says, in no particular order of members; `null` when nobody there is a partner. */
export async function getCountryDirectory(slug: string): Promise<CountryDirectory | null> {
  "use cache";
  cacheLife("max");
  // Tagged before it is looked up, so that "nobody there" is forgotten too when somebody joins.
  cacheTag(countryTag(slug));
  const [country] = await db
    .select({
      code: countries.code,
      slug: countries.slug,
      names: countries.names,
      capital: countries.capital,
    })
    .from(countries)
    .where(eq(countries.slug, slug));
  if (!country) return null;
  const [rows, known] = await Promise.all([
    db
      .select({ ...memberColumns, statusPlural: statuses.pluralNames })
      .from(publishedProfiles)
      .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
      .where(eq(publishedProfiles.countryCode, country.code)),
    db
      .select({
        key: indicators.key,
        names: indicators.names,
        unit: indicators.unit,
        isAdditive: indicators.isAdditive,
      })
      .from(indicators)
      .orderBy(asc(indicators.position)),
  ]);
  const [first] = rows;
  if (!first) return null;
  const figures = await listFiguresOf(rows.map(({ id }) => id));
  const members = rows.map(({ statusPlural: _, ...member }) => ({
    ...member,
    figures: figures.get(member.id) ?? [],
  }));
  const isOneStatus = rows.every(({ status }) => status === first.status);
  return { ...country, statusPlural: isOneStatus ? first.statusPlural : null, members, indicators: known };
}

/** Where the partners of the network lie, as far as their positions are recorded. */
export async function listPositions(): Promise<{ latitude: number; longitude: number }[]> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  const rows = await db
    .select({ latitude: publishedProfiles.latitude, longitude: publishedProfiles.longitude })
    .from(publishedProfiles);
  return rows.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );
}
