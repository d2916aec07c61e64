import { describe, expect, it } from "vitest";
import type { Milestone, MilestoneDate } from "./schema";
import { datedMilestones, timelineOf, yearFraction } from "./timeline";

const day = (value: string, standing: Milestone["standing"] = null): Milestone => ({
  ...{ id: value, title: {}, source: null, standing, changesBoundary: false },
  date: { precision: "day", value },
});

describe("yearFraction", () => {
  it.each<[MilestoneDate, number]>([
    [{ precision: "day", value: "1984-01-01" }, 1984],
    [{ precision: "day", value: "1984-07-09" }, 1984.52],
    [{ precision: "month", value: "1984-07" }, 1984.54],
    [{ precision: "year", value: "1984" }, 1984.5],
  ])("%o is %d", (date, expected) => expect(yearFraction(date)).toBeCloseTo(expected, 2));
});

describe("timelineOf", () => {
  const konak = [
    day("1988-07-22", { label: {}, inForce: true }),
    day("1984-07-09", { label: {}, inForce: false }),
    day("1987-07-04", { label: {}, inForce: false }),
  ];

  it("puts dates in their true places, whatever their order in the profile", () => {
    const timeline = timelineOf(konak);
    expect(timeline?.years.map(({ year }) => year)).toEqual([1984, 1985, 1986, 1987, 1988, 1989]);
    const [first = 0, second = 0, third = 0] = timeline?.events.map(({ at }) => at) ?? [];
    expect((second - first) / (third - first)).toBeCloseTo(1090 / 1474, 2);
    expect(timeline?.events.map(({ level }) => level)).toEqual([0, 0, 0]);
  });

  it("draws what the municipality was from each date to the next and the last to the end", () => {
    const bars = timelineOf(konak)?.bars ?? [];
    expect(bars.map(({ from, to }) => to > from)).toEqual([true, true, true]);
    expect(bars.at(-1)?.to).toBe(100);
  });

  it("lets the earlier of two close texts drop, so that no line crosses a text", () => {
    const timeline = timelineOf([day("1900-01-01"), day("1950-01-01"), day("1952-01-01"), day("2000-01-01")]);
    expect(timeline?.events.map(({ level }) => level)).toEqual([0, 1, 0, 0]);
  });

  it.each([
    ["no milestone", []],
    ["a single one", [day("1992-01-01")]],
    [
      "too many within a short time",
      ["01", "02", "03", "04", "05"].map((month) => day(`1990-${month}-01`)).concat(day("2020-01-01")),
    ],
  ])("gives way to a list for %s", (_, milestones) => expect(timelineOf(milestones)).toBeNull());

  it("leaves undated milestones out", () => {
    expect(datedMilestones([...konak, { ...day("x"), date: null }])).toHaveLength(3);
  });
});
