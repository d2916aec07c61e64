import "server-only";
import { and, eq, gt, type SQL, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { readConfirmations } from "@/db/figure-confirmations";
import { fromTheTop } from "@/db/from-the-top";
import { readFiles } from "@/db/media-files";
import { countries, statuses } from "@/db/schema/network";
import { publishedProfiles, revisions } from "@/db/schema/profiles";
import { type Confirmation, confirmationOf } from "@/features/figures/confirmations";
import type { Indicators } from "@/features/figures/schema";
import type { Files } from "@/features/media/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { profileTag } from "./cache-tags";
import { countryIn, type NamedCountry } from "./country-in";
import { readIndicators } from "./indicator-queries";
import { filesOf } from "./known-files";
import { type Profile, profileSchema } from "./schema";
import type { Translations } from "./translations";

/** What visitors read of one municipality. Names of the network's own lists are in the reader's language where they have been written in it. */
export type PublishedProfile = {
  /** The permanent id of the municipality; a draft, and a page of the past, do not give it. */
  id?: string;
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
    ...{ id: row.municipalityId, slug },
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

/** So many of the newest publications are rendered by a build, whose time shall not grow with the network. */
const PRERENDERED = 100;

/** The newest published addresses in every language, for prerendering. Never cached: it is asked once, by a build. */
export async function listPublishedAddresses() {
  const rows = await listNewest(PRERENDERED);
  return locales.flatMap((locale) =>
    rows.map(({ countrySlug, slug }) => ({ locale, country: countrySlug, slug })),
  );
}

type Published = { countrySlug: string; slug: string; publishedAt: Date };

const publishedAddresses = (where?: SQL) =>
  db
    .select({
      countrySlug: countries.slug,
      slug: publishedProfiles.slug,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .where(where)
    .orderBy(fromTheTop(publishedProfiles.publishedAt));

/** So many addresses, the newest publication first. */
export const listNewest = (most: number): Promise<Published[]> => publishedAddresses().limit(most);

/** The addresses of what has been published since `moment`, the newest first. */
export const listPublishedSince = (moment: Date): Promise<Published[]> =>
  publishedAddresses(gt(publishedProfiles.publishedAt, moment));
