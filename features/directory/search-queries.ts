import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { countries, statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { isUnavailable } from "@/db/unavailable";
import { fold } from "@/lib/text/fold";
import { getCountryDirectory } from "./country-queries";
import { listFiguresOf, memberColumns } from "./member-queries";
import { listCountries } from "./queries";
import type { CountryCount, FoundMember, Member, MemberFigure } from "./schema";
import { matchesWords } from "./search";

export type Found = { municipalities: FoundMember[]; countries: CountryCount[] };
/** `figures` by the municipality's id, `members` by the country's code. */
export type Results = Found & {
  figures: ReadonlyMap<string, MemberFigure[]>;
  members: ReadonlyMap<string, Member[]>;
};

/**
 * Municipalities whose names, region or country have a word beginning with each of the folded words, best first: the
 * name itself, another of its names, its region or country.
 */
export async function findMunicipalities(words: string[], limit: number): Promise<FoundMember[]> {
  if (words.length === 0) return [];
  // Every line of search_text is one folded name; spaces before the lines make each beginning of a word the same.
  const text = sql`' ' || replace(${publishedProfiles.searchText}, E'\n', ' ')`;
  // Folded words have no sign that LIKE would read as a pattern.
  const found = words.map((word) => sql`${text} like ${`% ${word}%`}`);
  const first = words[0] ?? "";
  const rank = sql`case when ${publishedProfiles.searchText} like ${`${first}%`} then 0
    when split_part(${publishedProfiles.searchText}, E'\n', 1) like ${`% ${first}%`} then 1 else 2 end`;
  return db
    .select({
      ...memberColumns,
      countryCode: countries.code,
      countrySlug: countries.slug,
      countryNames: countries.names,
    })
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .where(and(...found))
    .orderBy(rank, asc(publishedProfiles.searchText), asc(publishedProfiles.municipalityId))
    .limit(limit);
}

/** Municipalities as above, and the countries that have such a name or such municipalities. Not cached. */
async function findBoth(words: string[], limit: number): Promise<Found> {
  if (words.length === 0) return { municipalities: [], countries: [] };
  const [municipalities, known] = await Promise.all([findMunicipalities(words, limit), listCountries()]);
  const through = new Set(municipalities.map(({ countryCode }) => countryCode));
  const isFound = ({ code, names }: CountryCount) =>
    through.has(code) || Object.values(names).some((name) => matchesWords(fold(name), words));
  return { municipalities, countries: known.filter(isFound) };
}

/** What is read, or `null` when the database cannot be reached. */
export async function unlessUnavailable<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isUnavailable(error)) return null;
    throw error;
  }
}

/** What to suggest for folded words; `null` when the database cannot be reached. */
export const findPlaces = (words: string[], limit: number): Promise<Found | null> =>
  unlessUnavailable(() => findBoth(words, limit));

/** What the results page shows for folded words; `null` when the database cannot be reached. */
export const findResults = (words: string[], limit: number): Promise<Results | null> =>
  unlessUnavailable(async () => {
    const found = await findBoth(words, limit);
    const [figures, members] = await Promise.all([
      listFiguresOf(found.municipalities.map(({ id }) => id)),
      Promise.all(
        found.countries.map(
          async ({ code, slug }) => [code, (await getCountryDirectory(slug))?.members ?? []] as const,
        ),
      ),
    ]);
    return { ...found, figures, members: new Map(members) };
  });
