import { describe, expect, it } from "vitest";
import {
  currentObservations,
  disagree,
  disputing,
  partsAddUp,
  primaryObservation,
  roundingStep,
} from "./observations";
import type { Figure, Observation, ReferenceDate } from "./schema";

const undated: ReferenceDate = { kind: "undated" };
const year = (value: string): ReferenceDate => ({ kind: "year", value });

const observation = (
  id: string,
  source: string,
  value: number,
  rest: Partial<Observation> = {},
): Observation => ({
  ...{ id, source, value, high: null, unit: null, precision: "exact", date: undated, typed: "" },
  ...rest,
});
const figure = (...observations: Observation[]): Figure => ({
  ...{ id: "f", indicator: "population", own: null, about: { kind: "place" }, parts: [] },
  observations,
});
const sources = [
  { id: "page", kind: "municipality" },
  { id: "register", kind: "register" },
  { id: "office", kind: "statistics" },
];

describe("currentObservations", () => {
  it("takes each source's newest dated value", () => {
    const old = observation("a", "page", 1, { date: year("2010") });
    const recent = observation("b", "page", 2, { date: { kind: "month", value: "2020-05" } });
    expect(currentObservations(figure(old, recent)).map(({ id }) => id)).toEqual(["b"]);
  });

  it("keeps the first of undated ones and passes over values not yet understood", () => {
    const empty = { ...observation("x", "page", 0), value: null };
    const list = figure(empty, observation("a", "page", 1), observation("b", "page", 2));
    expect(currentObservations(list).map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("primaryObservation", () => {
  it.each<[string, Observation[], string | null]>([
    [
      "the municipality's word before a register's",
      [observation("r", "register", 9), observation("p", "page", 1)],
      "p",
    ],
    [
      "the municipality's word even before a newer register entry",
      [observation("p", "page", 1), observation("r", "register", 9, { date: year("2025") })],
      "p",
    ],
    [
      "otherwise the newest date",
      [
        observation("p", "page", 1, { date: year("2010") }),
        observation("o", "office", 2, { date: year("2020") }),
      ],
      "o",
    ],
    ["otherwise the order of the list", [observation("o", "office", 2), observation("p", "page", 1)], "o"],
    ["nothing when there is nothing", [], null],
  ])("takes %s", (_, observations, id) => {
    expect(primaryObservation(figure(...observations), sources)?.id ?? null).toBe(id);
  });
});

describe("disagree", () => {
  const against = (rest: Partial<Observation>, other: Partial<Observation>) =>
    disagree(figure(observation("a", "page", 100, rest), observation("b", "register", 100, other)), "people");

  it.each<[boolean, string, Partial<Observation>, Partial<Observation>]>([
    [true, "exact and different, undated", { value: 748_483 }, { value: 870_000 }],
    [false, "the same value", { value: 748_483 }, { value: 748_483 }],
    [false, "about 300,000 allows 292,616", { value: 300_000, precision: "about" }, { value: 292_616 }],
    [
      true,
      "about 300,000 does not allow 360,000",
      { value: 300_000, precision: "about" },
      { value: 360_000 },
    ],
    [false, "more than 2,000 allows 2,400", { value: 2000, precision: "at_least" }, { value: 2400 }],
    [true, "more than 2,000 does not allow 1,800", { value: 2000, precision: "at_least" }, { value: 1800 }],
    [true, "at most 50 does not allow 60", { value: 50, precision: "at_most" }, { value: 60 }],
    [false, "a range that holds the value", { value: 10, high: 20 }, { value: 15 }],
    [false, "different years", { value: 1, date: year("2010") }, { value: 2, date: year("2020") }],
    [true, "the same year", { value: 1, date: year("2010") }, { value: 2, date: year("2010") }],
    [true, "one of them undated", { value: 1, date: year("2010") }, { value: 2 }],
  ])("%s: %s", (expected, _, a, b) => {
    expect(against(a, b)).toBe(expected);
  });

  it("compares values of different units", () => {
    const hectares = observation("b", "office", 2400, { unit: "ha" });
    expect(disagree(figure(observation("a", "page", 24), hectares), "km2")).toBe(false);
    expect(disagree(figure(observation("a", "page", 25), hectares), "km2")).toBe(true);
    const area = (unit: "km2" | "ha", value: number) => observation(unit, unit, value, { unit });
    for (let hundredths = 1; hundredths < 2000; hundredths++) {
      const same = figure(area("km2", hundredths / 100), area("ha", hundredths));
      expect(disagree(same, "ha"), `${hundredths} ha`).toBe(false);
    }
  });
});

describe("disputing", () => {
  const shown = observation("p", "page", 43_213, { date: year("2025") });
  const office = observation("o", "office", 43_127, { date: year("2021") });

  it.each<[string, Observation[], string[]]>([
    ["a register that says something else", [observation("r", "register", 40_000)], ["r"]],
    ["not a register that repeats the value", [observation("r", "register", 43_213), office], ["o"]],
    ["nothing where dates explain it", [office], []],
    ["both where two others do", [observation("r", "register", 1), observation("s", "s", 2)], ["r", "s"]],
  ])("is %s", (_, others, ids) => {
    expect(disputing(figure(shown, ...others), "people", shown).map(({ id }) => id)).toEqual(ids);
  });

  it("is both of two that exclude each other where the shown value allows either", () => {
    const about = observation("p", "page", 40_000, { precision: "about" });
    const others = [observation("r", "register", 39_000), observation("o", "office", 41_000)];
    expect(disputing(figure(about, ...others), "people", about).map(({ id }) => id)).toEqual(["r", "o"]);
  });
});

describe("roundingStep", () => {
  it.each([
    [300_000, 100_000],
    [1_500_000, 100_000],
    [312, 1],
    [120, 10],
    [0, 1],
    [2.5, 1],
  ])("%d appears rounded to %d", (value, step) => expect(roundingStep(value)).toBe(step));
});

describe("partsAddUp", () => {
  const parts = (...values: (number | null)[]) =>
    values.map((value, i) => ({ id: `p${i}`, label: {}, value, motif: "leaf" as const }));
  it.each<[boolean | null, (number | null)[]]>([
    [true, [1, 10, 4]],
    [false, [1, 10, 5]],
    [false, [1, 10, null]],
    [null, []],
  ])("%s for %o of 15", (expected, values) => {
    const sum = { ...figure(observation("a", "page", 15)), parts: parts(...values) };
    expect(partsAddUp(sum, sources)).toBe(expected);
  });
});
