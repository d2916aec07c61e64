import { beforeAll, expect, it } from "vitest";
import { getAtlas } from "@/components/map/atlas";
import { countryLand } from "@/components/map/country-land";
import { liesInCountry } from "./place-check";
import type { Profile } from "./schema";

// Reading all outlines of the world is slow on a busy machine.
beforeAll(() => {
  getAtlas("10m");
}, 30_000);

const isRefused = (code: string, latitude: number, longitude: number) =>
  liesInCountry({ coordinates: { latitude, longitude } } as Profile, {
    indicators: {},
    land: countryLand(code),
    files: {},
  }).length > 0;

it.each([
  ["tr", 27.13, 38.42, "latitude and longitude exchanged"],
  ["tr", 0, 0, "nothing"],
  ["tr", 38.42, -27.13, "a lost sign"],
  ["de", 40.99, 28.9, "another country"],
  ["fr", 5, 0, "a sea that no part of France is near"],
  ["ru", 55, -30, "the far side of the ocean"],
])("refuses a place in %s at %d, %d: %s", (code, latitude, longitude) => {
  expect(isRefused(code, latitude, longitude)).toBe(true);
});

it.each([
  ["tr", 38.42, 27.13, "Konak"],
  ["tr", 36.15, 29.59, "Kaş, on the edge"],
  ["fr", -20.88, 55.45, "Saint-Denis, Réunion"],
  ["fr", 4.92, -52.31, "Cayenne"],
  ["fr", -22.27, 166.44, "Nouméa"],
  ["fi", 60.22, 19.54, "Eckerö, Åland"],
  ["dk", 64.18, -51.72, "Nuuk"],
  ["no", 78.22, 15.65, "Longyearbyen"],
  ["pt", 37.74, -25.67, "Ponta Delgada"],
  ["es", 28.12, -15.43, "Las Palmas"],
  ["nl", 12.15, -68.27, "Kralendijk, Bonaire"],
  ["ru", 64.73, 177.5, "Anadyr"],
  ["ru", 66.16, -169.8, "Uelen, beyond 180°"],
  ["nz", -43.95, -176.56, "Waitangi, Chatham Islands"],
  ["gr", 36.15, 29.58, "Kastellorizo"],
  ["zz", 0, 0, "a country that the atlas does not have"],
])("lets a place in %s pass at %d, %d: %s", (code, latitude, longitude) => {
  expect(isRefused(code, latitude, longitude)).toBe(false);
});

it("says nothing about a position that is not there or only begun", () => {
  const known = { indicators: {}, land: countryLand("tr"), files: {} };
  const begun = { latitude: Number.NaN, longitude: 27 };
  for (const coordinates of [null, begun])
    expect(liesInCountry({ coordinates } as Profile, known)).toEqual([]);
});
