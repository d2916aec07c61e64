import "server-only";
import { eq } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { publishedProfiles } from "@/db/schema/profiles";
import { countryTag } from "@/features/profiles/cache-tags";
import type { Filters } from "../filters";
import { listCountries } from "../queries";
import { remember, rememberOne } from "../remember";
import { type Values, valuesOf } from "../search/cells";
import { filterSigns } from "../search/terms";
import { makePlaces, type PlaceRow, type Places } from "./places";
import { selectPlaces } from "./select";

/** A word that is another one after every publication in a country, and after some time in any case. */
async function stateOfCountry(slug: string): Promise<string> {
  "use cache";
  cacheLife("hours");
  cacheTag(countryTag(slug));
  return crypto.randomUUID();
}

/** Each combination is kept once: a hundred thousand places have some thousands of them. */
const combinations = new Map<string, Values>();
function shared(values: Values): Values {
  const key = filterSigns(values).join(" ");
  const known = combinations.get(key) ?? values;
  combinations.set(key, known);
  return known;
}

async function listPlaces(countryCode: string): Promise<PlaceRow[]> {
  const rows = await db
    .select({
      id: publishedProfiles.municipalityId,
      status: publishedProfiles.status,
      latitude: publishedProfiles.latitude,
      longitude: publishedProfiles.longitude,
      population: publishedProfiles.population,
      languages: publishedProfiles.languages,
      indicators: publishedProfiles.indicators,
      publishedAt: publishedProfiles.publishedAt,
    })
    .from(publishedProfiles)
    .where(eq(publishedProfiles.countryCode, countryCode));
  return rows.map(({ status, languages, indicators, ...row }) => ({
    ...row,
    values: shared(
      valuesOf({ ...{ countryCode, status, languages, indicators }, population: row.population }),
    ),
  }));
}

type Kept = { state: string; rows: PlaceRow[] };
let byCountry = new Map<string, Kept>();

async function readChanged(): Promise<Places> {
  const read = async ({ code, slug }: { code: string; slug: string }): Promise<[string, Kept]> => {
    // Asked for before the rows: whatever is published in between makes it another one.
    const state = await stateOfCountry(slug);
    const kept = byCountry.get(code);
    return [code, kept?.state === state ? kept : { state, rows: await listPlaces(code) }];
  };
  byCountry = new Map(await Promise.all((await listCountries()).map(read)));
  return makePlaces([...byCountry.values()].flatMap(({ rows }) => rows));
}

/**
 * All published municipalities, kept in the memory of the process. A publication makes the rows of its country be read
 * anew, for the next who searches or looks at the map.
 */
export const readPlaces = rememberOne(readChanged);

type Asked = { filters: Filters; day: string };
const MOST_COUNTED = 100;

/** How many municipalities fulfil filters on a day ("2026-11-27"), and how many each other filter would leave. */
export const countAllFitting = remember(
  async ({ filters, day }: Asked) => {
    const { rows, facets } = selectPlaces(await readPlaces(), filters, new Date(day));
    return { total: rows.length, facets };
  },
  { limit: MOST_COUNTED, keyOf: (asked) => JSON.stringify(asked) },
);
