import { describe, expect, it } from "vitest";
import { readFigure, readPlainDigits, writePlainDigits } from "./read-figure";

const people = { locale: "en", country: "tr", unit: "people" } as const;
const area = { locale: "en", country: "tr", unit: "km2" } as const;

describe("readFigure", () => {
  it.each([
    ["351.572", people, { value: 351572, high: null }],
    ["351,572", people, { value: 351572, high: null }],
    ["1.5 million", people, { value: 1_500_000, high: null }],
    ["over 2000", people, { value: 2000, high: null, precision: "at_least" }],
    ["100 acres", area, { value: 100, high: null, unit: "acre" }],
    ["24 km²", area, { value: 24, high: null, unit: null }],
    ["3rd", { ...people, unit: "rank" }, { value: 3, high: null }],
    ["3.", { ...people, unit: "rank" }, { value: 3, high: null }],
    [
      "1 046 people (2021)",
      people,
      { value: 1046, high: null, unit: null, date: { kind: "year", value: "2021" } },
    ],
    ["2,000–2,500", people, { value: 2000, high: 2500, precision: "about" }],
    ["1992", { ...people, unit: "year" }, { value: 1992, high: null }],
    ["", people, { value: null, high: null }],
  ] as const)("understands %j", (typed, context, observation) => {
    expect(readFigure(typed, context)).toMatchObject({ doubt: null });
    expect(readFigure(typed, context).observation).toEqual(observation);
  });

  it("lays nothing over the unit that was chosen, unless the text names one", () => {
    const chosen = { unit: "ha" };
    for (const typed of ["240", "about 240", "many", ""])
      expect({ ...chosen, ...readFigure(typed, area).observation }).toMatchObject(chosen);
    expect(readFigure("75.120 acres", area)).toMatchObject({
      doubt: "ambiguous",
      observation: { unit: "acre" },
    });
    expect(readFigure("5 km", area).observation).not.toHaveProperty("unit");
  });

  it.each([
    ["many", people, "notANumber", []],
    ["12.5", people, "decimals", []],
    ["1.5", { ...people, unit: "rank" }, "decimals", []],
    ["24 km²", people, "unit", undefined],
    ["5 km", area, "unit", []],
  ] as const)("takes nothing from %j in silence", (typed, context, doubt, choices) => {
    const reading = readFigure(typed, context);
    expect(reading.observation.value).toBeNull();
    expect(reading.doubt).toBe(doubt);
    if (choices) expect(reading.choices).toEqual(choices);
  });

  it.each([
    ["112 neighbourhoods", "neighbourhoods"],
    ["3rd", "3rd"],
    ["over under 5", "over under 5"],
    ["million", "million"],
  ])("says which words of %j it does not understand", (typed, words) => {
    expect(readFigure(typed, people)).toMatchObject({ doubt: "words", words });
  });

  it("offers both meanings of a doubtful separator", () => {
    const { doubt, choices } = readFigure("75.120", area);
    expect(doubt).toBe("ambiguous");
    expect(choices.toSorted((a, b) => a - b)).toEqual([75.12, 75120]);
  });
});

it.each([
  ["351572", "people", 351572],
  ["351,572", "people", null],
  ["351.572", "count", null],
  ["24.5", "people", null],
  ["-3", "rank", null],
  ["1992,0", "year", null],
  ["24.5", "km2", 24.5],
  ["24,5", "km2", 24.5],
  ["24.125", "km2", null],
  ["24.1250", "km2", 24.125],
  ["-1.5", "percent", -1.5],
  ["1,234,567", "km2", null],
  ["38.419", "degree", 38.419],
  ["abc", "km2", null],
] as const)("reads the plain digits %j of a value in %s as %j", (typed, unit, value) => {
  expect(readPlainDigits(typed, unit)).toBe(value);
});

it.each([
  [38.419, "en", "38.419"],
  [38.419, "tr", "38,419"],
  [-27.1285, "uk", "-27,1285"],
  [351572, "tr", "351572"],
] as const)("writes %j in %s as %j, and reads it back", (value, locale, text) => {
  expect(writePlainDigits(value, locale)).toBe(text);
  expect(readPlainDigits(text, "degree")).toBe(value);
});
