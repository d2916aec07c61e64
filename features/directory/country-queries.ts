import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { inAlphabet } from "@/db/in-alphabet";
import { countries, statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { countryTag } from "@/features/profiles/cache-tags";
import type { Locale } from "@/lib/i18n/locales";
import { readIndicatorRows } from "./indicator-queries";
import { listFiguresOf, memberColumns } from "./member-queries";
import { type LetterPage, LIST_PAGE, MOST_SHOWN } from "./pages";
import type { CountryDirectory, CountryMember } from "./schema";
import { countSums } from "./sum-queries";
import { sumsOf } from "./sums";

/**
 * Everything a country's page says, in no particular order of members; of very many members only the largest, and what all
 * add up to. `null` when nobody there is a partner.
 */
export async function getCountryDirectory(slug: string): Promise<CountryDirectory | null> {
  "use cache";
  cacheLife("max");
  // Tagged before it is looked up, so that "nobody there" is forgotten too when somebody joins.
  cacheTag(countryTag(slug));
  const country = await findCountry(slug);
  if (!country) return null;
  const [[all], known] = await Promise.all([
    db
      .select({
        count: sql<number>`count(*)`.mapWith(Number),
        first: sql<string | null>`min(${publishedProfiles.status})`,
        last: sql<string | null>`max(${publishedProfiles.status})`,
      })
      .from(publishedProfiles)
      .where(eq(publishedProfiles.countryCode, country.code)),
    readIndicatorRows(),
  ]);
  if (!all || all.count === 0) return null;
  const members = await readMembers(country.code, fromTheTop(publishedProfiles.population), MOST_SHOWN);
  const [status] = await db
    .select({ plural: statuses.pluralNames })
    .from(statuses)
    .where(eq(statuses.key, all.first ?? ""));
  return {
    ...country,
    ...{ count: all.count, members, indicators: known },
    statusPlural: all.first === all.last ? (status?.plural ?? null) : null,
    sums: all.count > members.length ? sumsOf(await countSums(country.code, all.count, known), known) : null,
  };
}

/** A page of all members of a country by name, with what the pages before and after it hold; null where there is none. */
export async function getCountryList(
  slug: string,
  locale: Locale,
  page: number,
): Promise<(CountryDirectory & { pages: number; letters: LetterPage[] }) | null> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(slug));
  const directory = await getCountryDirectory(slug);
  const pages = Math.ceil((directory?.count ?? 0) / LIST_PAGE);
  if (!directory || page > pages) return null;
  const [members, letters] = await Promise.all([
    readMembers(directory.code, byName(locale), LIST_PAGE, (page - 1) * LIST_PAGE),
    listLetters(slug, locale),
  ]);
  return { ...directory, members, pages, letters };
}

/** On which page of that list each letter begins. */
export async function listLetters(slug: string, locale: Locale): Promise<LetterPage[]> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(slug));
  const country = await findCountry(slug);
  if (!country) return [];
  const ordered = db
    .select({
      letter: sql<string>`upper(left(${publishedProfiles.searchText}, 1))`.as("letter"),
      place: sql<number>`row_number() over (order by ${byName(locale)})`.as("place"),
    })
    .from(publishedProfiles)
    .where(eq(publishedProfiles.countryCode, country.code))
    .as("ordered");
  const rows = await db
    .select({ letter: ordered.letter, place: sql<number>`min(${ordered.place})`.mapWith(Number) })
    .from(ordered)
    .where(sql`${ordered.letter} between 'A' and 'Z'`)
    .groupBy(ordered.letter)
    .orderBy(sql`2`);
  return rows.map(({ letter, place }) => ({ letter, page: Math.ceil(place / LIST_PAGE) }));
}

const byName = (locale: Locale) => inAlphabet(publishedProfiles.name, locale);

async function findCountry(slug: string) {
  const { code, names, capital } = countries;
  const [country] = await db
    .select({ code, slug: countries.slug, names, capital })
    .from(countries)
    .where(eq(countries.slug, slug));
  return country ?? null;
}

async function readMembers(code: string, order: SQL, most: number, skip = 0): Promise<CountryMember[]> {
  const rows = await db
    .select(memberColumns)
    .from(publishedProfiles)
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .where(eq(publishedProfiles.countryCode, code))
    .orderBy(order)
    .limit(most)
    .offset(skip);
  const figures = await listFiguresOf(rows.map(({ id }) => id));
  return rows.map((member) => ({ ...member, figures: figures.get(member.id) ?? [] }));
}
