import { describe, expect, it } from "vitest";
import { readFigure, readPlainDigits } from "./read-figure";

const people = { locale: "en", country: "tr", unit: "people" } as const;
const area = { locale: "en", country: "tr", unit: "km2" } as const;

describe("readFigure", () => {
  it.each([
    ["351.572", people, { value: 351572, high: null, unit: null }],
    ["351,572", people, { value: 351572, high: null, unit: null }],
    ["1.5 million", people, { value: 1_500_000, high: null, unit: null }],
    ["over 2000", people, { value: 2000, high: null, unit: null, precision: "at_least" }],
    ["100 acres", area, { value: 100, high: null, unit: "acre" }],
    ["24 km²", area, { value: 24, high: null, unit: null }],
    ["3rd", { ...people, unit: "rank" }, { value: 3, high: null, unit: null }],
    ["3.", { ...people, unit: "rank" }, { value: 3, high: null, unit: null }],
    [
      "1 046 people (2021)",
      people,
      { value: 1046, high: null, unit: null, date: { kind: "year", value: "2021" } },
    ],
    ["2,000–2,500", people, { value: 2000, high: 2500, unit: null, precision: "about" }],
    ["1992", { ...people, unit: "year" }, { value: 1992, high: null, unit: null }],
    ["", people, { value: null, high: null, unit: null }],
  ] as const)("understands %j", (typed, context, observation) => {
    expect(readFigure(typed, context)).toMatchObject({ observation, doubt: null });
  });

  it.each([
    ["many", people, "notANumber", []],
    ["12.5", people, "decimals", []],
    ["24 km²", people, "unit", undefined],
    ["5 km", area, "unit", []],
  ] as const)("takes nothing from %j in silence", (typed, context, doubt, choices) => {
    const reading = readFigure(typed, context);
    expect(reading.observation.value).toBeNull();
    expect(reading.doubt).toBe(doubt);
    if (choices) expect(reading.choices).toEqual(choices);
  });

  it("offers both meanings of a doubtful separator", () => {
    const { doubt, choices } = readFigure("75.120", area);
    expect(doubt).toBe("ambiguous");
    expect(choices.toSorted((a, b) => a - b)).toEqual([75.12, 75120]);
  });
});

it.each([
  ["351572", 351572],
  ["24.5", 24.5],
  ["24,5", 24.5],
  ["1,234,567", null],
  ["abc", null],
])("reads the plain digits %j as %j", (typed, value) => {
  expect(readPlainDigits(typed)).toBe(value);
});
