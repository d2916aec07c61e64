import "server-only";
import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { readConfirmations } from "@/db/figure-confirmations";
import { readFiles } from "@/db/media-files";
import { countries, statuses } from "@/db/schema/network";
import { publishedFigures, publishedProfiles, revisions } from "@/db/schema/profiles";
import { type Confirmation, confirmationOf } from "@/features/figures/confirmations";
import type { Indicators } from "@/features/figures/schema";
import type { Files } from "@/features/media/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { countryTag, profileTag } from "./cache-tags";
import { comparedIndicator, type PopulationRow } from "./comparison";
import { countryIn, type NamedCountry } from "./country-in";
import { readIndicators } from "./indicator-queries";
import { filesOf } from "./known-files";
import { type Profile, profileSchema } from "./schema";
import type { Translations } from "./translations";

/** What visitors read of one municipality. Names of the network's own lists are in the reader's language where they have been written in it. */
export type PublishedProfile = {
  slug: string;
  country: NamedCountry;
  status: Localized;
  /** The number of the publication, which is part of its permanent address; a draft has none. */
  number?: number;
  /** The day of publication as an ISO date, in UTC. */
  publishedOn: string;
  profile: Profile;
  /** Keys in the network's order. */
  indicators: Indicators;
  expectedIndicators: string[];
  /** The files that it shows and hands out. */
  files: Files;
  /**
   * By the id of a figure: the day, in UTC, on which somebody found the value that it shows still right. A page of the
   * past does not say so.
   */
  confirmedOn?: Record<string, string>;
  /** What its translations were made from. */
  translations?: Translations;
};

/** The published profile at an address, or `null` when nobody lives there. */
export async function getPublishedProfile(
  countrySlug: string,
  slug: string,
  locale: Locale,
): Promise<PublishedProfile | null> {
  "use cache";
  cacheLife("max");
  cacheTag(profileTag(countrySlug, slug));
  const [row] = await db
    .select({
      profile: publishedProfiles.profile,
      translations: revisions.translations,
      publishedAt: publishedProfiles.publishedAt,
      status: statuses.names,
      countryCode: countries.code,
      countryNames: countries.names,
      municipalityId: publishedProfiles.municipalityId,
      number: sql<number>`(select max(number) from publications
        where publications.municipality_id = ${publishedProfiles.municipalityId})`,
    })
    .from(publishedProfiles)
    .innerJoin(revisions, eq(revisions.id, publishedProfiles.revisionId))
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .where(and(eq(countries.slug, countrySlug), eq(publishedProfiles.slug, slug)));
  if (!row) return null;
  const profile = profileSchema.parse(row.profile);
  return {
    slug,
    number: row.number,
    country: countryIn(locale, { ...row, countrySlug }),
    status: row.status,
    publishedOn: row.publishedAt.toISOString().slice(0, 10),
    profile,
    translations: row.translations,
    files: await readFiles(db, filesOf(profile)),
    confirmedOn: daysOfConfirmation(profile, await readConfirmations(db, row.municipalityId)),
    ...(await readIndicators(locale)),
  };
}

const daysOfConfirmation = ({ figures, sources }: Profile, all: readonly Confirmation[]) =>
  Object.fromEntries(
    figures.flatMap((figure) => {
      const day = confirmationOf(figure, sources, all)?.confirmedAt.toISOString().slice(0, 10);
      return day ? [[figure.id, day]] : [];
    }),
  );

/** Every published address in every language, for prerendering. Never cached: it is asked once, by a build. */
export async function listPublishedAddresses() {
  const rows = await db
    .select({ country: countries.slug, slug: publishedProfiles.slug })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode));
  return locales.flatMap((locale) => rows.map((row) => ({ locale, ...row })));
}

export type Neighbour = {
  slug: string;
  name: string;
  region: Localized;
  latitude: number;
  longitude: number;
};

/** The municipalities of a country that have a place on its map. */
export async function listNeighbours(countrySlug: string): Promise<Neighbour[]> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(countrySlug));
  return db
    .select({
      slug: publishedProfiles.slug,
      name: publishedProfiles.name,
      region: publishedProfiles.region,
      latitude: sql<number>`${publishedProfiles.latitude}`,
      longitude: sql<number>`${publishedProfiles.longitude}`,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(
      and(
        eq(countries.slug, countrySlug),
        isNotNull(publishedProfiles.latitude),
        isNotNull(publishedProfiles.longitude),
      ),
    )
    .orderBy(asc(publishedProfiles.slug));
}

/**
 * What each municipality of a country says about the figure by which they are set beside one another: one row for
 * each source's current value, the one to use first.
 */
export async function listPopulations(countrySlug: string): Promise<PopulationRow[]> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(countrySlug));
  return db
    .select({
      slug: publishedProfiles.slug,
      name: publishedProfiles.name,
      region: publishedProfiles.region,
      figureId: publishedFigures.figureId,
      observation: publishedFigures.observation,
      sourceKind: publishedFigures.sourceKind,
    })
    .from(publishedFigures)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, publishedFigures.municipalityId))
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(
      and(
        eq(countries.slug, countrySlug),
        eq(publishedFigures.indicator, comparedIndicator),
        sql`${publishedFigures.about}->>'kind' = 'place'`,
      ),
    )
    .orderBy(asc(publishedProfiles.slug), asc(publishedFigures.figureId), asc(publishedFigures.position));
}

/** Every address, the newest publication first. */
export function listPublications(): Promise<{ countrySlug: string; slug: string; publishedAt: Date }[]> {
  return db
    .select({
      countrySlug: countries.slug,
      slug: publishedProfiles.slug,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .orderBy(desc(publishedProfiles.publishedAt));
}
