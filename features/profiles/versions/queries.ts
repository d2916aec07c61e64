import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { z } from "zod";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { readFiles } from "@/db/media-files";
import { publications } from "@/db/schema/editorial";
import { countries, indicators, statuses } from "@/db/schema/network";
import { municipalities, publishedProfiles, revisions } from "@/db/schema/profiles";
import type { Unit } from "@/features/figures/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { profileTag } from "../cache-tags";
import { countryIn, type NamedCountry } from "../country-in";
import { readIndicators } from "../indicator-queries";
import { filesOf } from "../known-files";
import type { PublishedProfile } from "../queries";
import { type Profile, profileSchema } from "../schema";

const { figures, sources } = profileSchema.shape;
const figuresSchema = z.object({ figures, sources });

export type Version = {
  number: number;
  /** The day of publication as an ISO date, in UTC. */
  publishedOn: string;
  note: Localized;
  /** Its figures and their sources; null when this version of the program cannot read them any more. */
  facts: Pick<Profile, "figures" | "sources"> | null;
};

export type VersionList = {
  name: string;
  country: NamedCountry;
  /** The one that visitors read at the address of the profile; null while they read none. */
  current: number | null;
  /** The newest first. */
  versions: Version[];
  indicators: { key: string; names: Localized; unit: Unit }[];
};

const address = (countrySlug: string, slug: string) =>
  and(eq(countries.slug, countrySlug), eq(municipalities.slug, slug));

/** The number of the version that visitors read now; null while they read none. */
const current = sql<number | null>`(
  select max(newest.number) from publications newest
  join published_profiles shown on shown.municipality_id = newest.municipality_id
  where newest.municipality_id = ${municipalities.id}
)`;

/** Everything that was ever published at an address, or `null` when nothing was. */
export async function listVersions(
  countrySlug: string,
  slug: string,
  locale: Locale,
): Promise<VersionList | null> {
  "use cache";
  cacheLife("max");
  cacheTag(profileTag(countrySlug, slug));
  const rows = await db
    .select({
      current,
      number: publications.number,
      publishedAt: publications.publishedAt,
      note: publications.changeNote,
      name: sql<string>`${revisions.profile} #>> '{names,short}'`,
      facts: sql<unknown>`jsonb_build_object(
        'figures', ${revisions.profile} -> 'figures', 'sources', ${revisions.profile} -> 'sources')`,
      countryCode: countries.code,
      countryNames: countries.names,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(municipalities, eq(municipalities.id, publications.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .where(address(countrySlug, slug))
    .orderBy(desc(publications.number));
  const [newest] = rows;
  if (!newest) return null;
  const known = db
    .select({ key: indicators.key, names: indicators.names, unit: indicators.unit })
    .from(indicators);
  return {
    name: newest.name,
    country: countryIn(locale, { ...newest, countrySlug }),
    current: newest.current,
    versions: rows.map(({ number, publishedAt, note, facts }) => ({
      ...{ number, note, publishedOn: publishedAt.toISOString().slice(0, 10) },
      facts: figuresSchema.safeParse(facts).data ?? null,
    })),
    indicators: await known,
  };
}

export type PublishedVersion = {
  number: number;
  current: number | null;
  published: PublishedProfile;
};

/** A page as visitors read it from one publication to the next, or `null` when there was no such publication. */
export async function getPublishedVersion(
  countrySlug: string,
  slug: string,
  number: number,
  locale: Locale,
): Promise<PublishedVersion | null> {
  "use cache";
  cacheLife("max");
  cacheTag(profileTag(countrySlug, slug));
  const [row] = await db
    .select({
      current,
      profile: revisions.profile,
      translations: revisions.translations,
      publishedAt: publications.publishedAt,
      status: statuses.names,
      countryCode: countries.code,
      countryNames: countries.names,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(municipalities, eq(municipalities.id, publications.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .leftJoin(statuses, eq(statuses.key, sql`${revisions.profile} ->> 'status'`))
    .where(and(address(countrySlug, slug), eq(publications.number, number)));
  if (!row) return null;
  const profile = profileSchema.parse(row.profile);
  return {
    number,
    current: row.current,
    published: {
      ...{ slug, number },
      country: countryIn(locale, { ...row, countrySlug }),
      status: row.status ?? {},
      publishedOn: row.publishedAt.toISOString().slice(0, 10),
      profile,
      translations: row.translations,
      files: await readFiles(db, filesOf(profile)),
      ...(await readIndicators(locale)),
    },
  };
}

/** So many versions are rendered with a build; the others when somebody asks. */
const PRERENDERED = 5;

/** The addresses of the newest versions in every language. Never cached: it is asked once, by a build. */
export async function listVersionAddresses() {
  const rows = await db
    .select({ country: countries.slug, slug: municipalities.slug, number: publications.number })
    .from(publications)
    .innerJoin(publishedProfiles, eq(publishedProfiles.municipalityId, publications.municipalityId))
    .innerJoin(municipalities, eq(municipalities.id, publications.municipalityId))
    .innerJoin(countries, eq(countries.code, municipalities.countryCode))
    .orderBy(fromTheTop(publications.publishedAt))
    .limit(PRERENDERED);
  return locales.flatMap((locale) => rows.map((row) => ({ locale, ...row, number: String(row.number) })));
}
