import { expect, it } from "vitest";
import { searchNames } from "./search-names";

it("finds a place by each of its names and by its region, each key at its best", () => {
  const official = { text: "Città di San Marino", lang: "it" };
  const names = { short: "San Marino", official, english: "" };
  const place = { municipalityId: "1", countryCode: "sm", population: null };
  const rows = searchNames({ names, region: { en: "Borgo", tr: "Borgo" } }, place);
  expect(rows.every(({ municipalityId, weight }) => municipalityId === "1" && weight === -1)).toBe(true);
  expect(Object.fromEntries(rows.map(({ key, tier }) => [key, tier]))).toEqual({
    sanmarino: 0,
    saintmarino: 0,
    marino: 2,
    borgo: 4,
  });
});
