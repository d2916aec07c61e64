import "server-only";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { publishedProfiles } from "@/db/schema/profiles";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { unlessUnavailable } from "@/lib/unavailable";
import { noFilters } from "../filters";
import { mostNamed } from "../intro";
import { listFiguresOf } from "../member-queries";
import type { CountryCount, FoundMember, MemberFigure } from "../schema";
import { isNamed } from "./country-named";
import { knownCountries } from "./country-queries";
import type { Excerpt } from "./excerpt";
import { readExcerpts } from "./excerpt-queries";
import { listFilterNames } from "./label-queries";
import type { FilterNames } from "./labels";
import { findByNames } from "./name-queries";
import { readHits } from "./page-queries";
import { type FoundPage, findPage } from "./queries";
import { ranks } from "./ranks";
import type { SearchParams } from "./search-params";
import { queryWords } from "./words";

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
  return readHits(hits, words);
}

/** Countries that the words name, and those in which the municipalities lie. */
async function findCountries(words: string[], through: readonly FoundMember[]): Promise<CountryCount[]> {
  const codes = new Set(through.map(({ countryCode }) => countryCode));
  return (await knownCountries()).filter((country) => codes.has(country.code) || isNamed(country, words));
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
    const isByName = ({ id }: FoundMember) => (found.ranks.get(id) ?? 0) < ranks.heading;
    const through = found.total <= fewFound ? found.members.filter(isByName) : [];
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
