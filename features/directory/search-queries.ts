import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { countries, statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { fold } from "@/lib/text/fold";
import { unlessUnavailable } from "@/lib/unavailable";
import { noFilters } from "./filters";
import { mostNamed } from "./intro";
import { foundColumns, listFiguresOf } from "./member-queries";
import { listCountries } from "./queries";
import type { CountryCount, FoundMember, MemberFigure } from "./schema";
import { matchesWords, queryWords } from "./search";
import type { Excerpt } from "./search/excerpt";
import { readExcerpts } from "./search/excerpt-queries";
import { foundMember } from "./search/found";
import { listFilterNames } from "./search/label-queries";
import type { FilterNames } from "./search/labels";
import { findByNames } from "./search/name-queries";
import { type FoundPage, findPage } from "./search/queries";
import { ranks } from "./search/ranks";
import type { SearchParams } from "./search/search-params";

export type Found = { municipalities: FoundMember[]; countries: CountryCount[] };
/** A country that was found, with the members that its sentence names; how many there are where it names none. */
export type FoundCountry = CountryCount & { members: { name: string; region: Localized }[] | number };
export type Results = FoundPage & {
  /** By the municipality's id. */
  figures: ReadonlyMap<string, MemberFigure[]>;
  /** Of those that were found by their texts: where, by the municipality's id. */
  excerpts: ReadonlyMap<string, Excerpt>;
  countries: FoundCountry[];
  names: FilterNames;
};

/** Without filters nothing depends on the moment. */
const anyTime = new Date(0);

/** Municipalities that the folded words find by their names, best first. */
export async function findMunicipalities(words: string[], limit: number): Promise<FoundMember[]> {
  const hits = await findByNames({ words, limit, filters: noFilters, now: anyTime });
  const ids = hits.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db
    .select(foundColumns)
    .from(publishedProfiles)
    .innerJoin(countries, eq(countries.code, publishedProfiles.countryCode))
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .where(inArray(publishedProfiles.municipalityId, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap((hit) => {
    const row = byId.get(hit.id);
    return row ? [foundMember(row, hit, words)] : [];
  });
}

/** Countries that have such a name, and those in which the municipalities lie. */
async function findCountries(words: string[], through: readonly FoundMember[]): Promise<CountryCount[]> {
  const codes = new Set(through.map(({ countryCode }) => countryCode));
  const isFound = ({ code, names }: CountryCount) =>
    codes.has(code) || Object.values(names).some((name) => matchesWords(fold(name), words));
  return (await listCountries()).filter(isFound);
}

/** What to suggest for folded words; `null` when the database cannot be reached. */
export const findPlaces = (words: string[], limit: number): Promise<Found | null> =>
  unlessUnavailable(async () => {
    if (words.length === 0) return { municipalities: [], countries: [] };
    const municipalities = await findMunicipalities(words, limit);
    return { municipalities, countries: await findCountries(words, municipalities) };
  });

async function withMembers(country: CountryCount): Promise<FoundCountry> {
  if (country.count > mostNamed) return { ...country, members: country.count };
  const members = await db
    .select({ name: publishedProfiles.name, region: publishedProfiles.region })
    .from(publishedProfiles)
    .where(eq(publishedProfiles.countryCode, country.code))
    .orderBy(asc(publishedProfiles.slug))
    .limit(mostNamed);
  return { ...country, members };
}

/** With more municipalities than this, the countries that they lie in are no result of their own. */
const fewFound = 3;

/** What the results page shows; `null` when the database cannot be reached. */
export const findResults = (params: SearchParams, locale: Locale, now: Date): Promise<Results | null> =>
  unlessUnavailable(async () => {
    const words = queryWords(params.q);
    const found = await findPage(words, params, locale, now);
    const isNamed = ({ id }: FoundMember) => (found.ranks.get(id) ?? 0) < ranks.heading;
    const through = found.total <= fewFound ? found.members.filter(isNamed) : [];
    const isCountryWanted = words.length > 0 && params.page === 1;
    const ids = found.members.map(({ id }) => id);
    const inTexts = ids.filter((id) => (found.ranks.get(id) ?? 0) >= ranks.heading);
    const [figures, excerpts, inCountries, names] = await Promise.all([
      listFiguresOf(ids),
      readExcerpts(inTexts, words, locale),
      isCountryWanted ? findCountries(words, through) : [],
      listFilterNames(),
    ]);
    return { ...found, figures, excerpts, countries: await Promise.all(inCountries.map(withMembers)), names };
  });
