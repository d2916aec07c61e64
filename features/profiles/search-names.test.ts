import { expect, it } from "vitest";
import { searchNames } from "./search-names";

it("finds a place by each of its names and by its region, each key at its best", () => {
  const official = { text: "Città di San Marino", lang: "it" };
  const names = { short: "San Marino", official, english: "", others: [] };
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

it("finds it by what else it is or was called, as by its official name", () => {
  const other = { id: "a", kind: "former", lang: "", from: null, until: null, source: null } as const;
  const others = [{ ...other, text: "Κοινότητα Νικομήδεια" }];
  const names = { short: "İzmit", official: { text: "", lang: "" }, english: "", others };
  const rows = searchNames({ names, region: {} }, { municipalityId: "1", countryCode: "tr", population: 7 });
  expect(Object.fromEntries(rows.map(({ key, tier }) => [key, tier]))).toEqual({
    izmit: 0,
    koinotitanikomideia: 1,
    nikomideia: 3,
  });
});
