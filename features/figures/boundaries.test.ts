import { describe, expect, it } from "vitest";
import { changedSince, liesBetween, sideOf } from "./boundaries";
import type { CalendarDate } from "./dates";
import type { ReferenceDate } from "./schema";

const day: CalendarDate = { precision: "day", value: "2014-03-30" };
const year: CalendarDate = { precision: "year", value: "2014" };
const of = (value: string): ReferenceDate => ({
  ...{ kind: (["year", "month", "day"] as const)[value.split("-").length - 1] ?? "year", value },
});

describe("a date lies", () => {
  it.each<[string, CalendarDate, "before" | "after" | null]>([
    ["2014-03-29", day, "before"],
    ["2014-03-30", day, "after"],
    ["2014-03", day, null],
    ["2014-04", day, "after"],
    ["2013", day, "before"],
    ["2014", day, null],
    ["2015", day, "after"],
    ["2014", year, null],
    ["2014-05-01", year, null],
    ["2013-12-31", year, "before"],
    ["2015-01-01", year, "after"],
    ["0050", year, "before"],
  ])("%s, with a change of %o: %s", (value, change, side) => expect(sideOf(of(value), change)).toBe(side));

  it("nowhere while it is not known", () => {
    expect(sideOf({ kind: "undated" }, day)).toBeNull();
    expect(sideOf({ kind: "worded", text: { en: "recently" } }, day)).toBeNull();
  });
});

it.each<[string, string, CalendarDate[], boolean]>([
  ["2010", "2013", [day], false],
  ["2015", "2020", [day], false],
  ["2013", "2015", [day], true],
  ["2013", "2014", [day], true],
  ["2014", "2014", [day], true],
  ["2013", "2015", [], false],
])("between %s and %s lies one of %o: %s", (a, b, changes, expected) =>
  expect(liesBetween(of(a), of(b), changes)).toBe(expected),
);

it("names the first change since a date", () => {
  const later: CalendarDate = { precision: "year", value: "2020" };
  expect(changedSince(of("2010"), [later, day])).toBe(day);
  expect(changedSince(of("2016"), [later, day])).toBe(later);
  expect(changedSince(of("2022"), [later, day])).toBeNull();
  expect(changedSince(of("2014"), [day])).toBeNull();
  expect(changedSince({ kind: "undated" }, [day])).toBeNull();
});
