import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./dates";
import { seriesOf } from "./series";
import { figureWith } from "./series.fixtures";
import { chartOf } from "./series-chart";

type Values = Parameters<typeof figureWith>[0];
const chart = (values: Values, changes: { date: CalendarDate }[] = []) =>
  chartOf(seriesOf(figureWith(values), []), changes);

describe("a drawing of a series", () => {
  it("is true to time: twice the years are twice the way", () => {
    const { lines } = chart([
      { value: 1, on: "2001-01-01" },
      { value: 2, on: "2011-01-01" },
      { value: 3, on: "2031-01-01" },
    ]);
    const [a = 0, b = 0, c = 0] = lines[0]?.points.map(({ x }) => x) ?? [];
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
    expect([a, c].every((x) => x > 0 && x < 100)).toBe(true);
  });

  it("begins at zero unless its line would be flat there, and then says so", () => {
    const growing = chart([
      { value: 100, on: "2001" },
      { value: 400, on: "2011" },
    ]);
    expect([growing.isBroken, growing.values[0]]).toEqual([false, { value: 0, at: 0 }]);
    const flat = chart([
      { value: 390, on: "2001" },
      { value: 400, on: "2011" },
    ]);
    expect(flat.isBroken).toBe(true);
    expect(flat.values[0]?.value).toBeGreaterThan(300);
    const shrinking = chart([
      { value: -2, on: "2001" },
      { value: -1, on: "2011" },
    ]);
    expect(shrinking.isBroken).toBe(false);
  });

  it("holds the upper ends of ranges", () => {
    const { lines } = chart([
      { value: 1, on: "2001" },
      { value: 2, high: 90, precision: "estimate", on: "2011" },
    ]);
    expect(lines[0]?.points[1]?.high).toBeLessThanOrEqual(100);
    expect(lines[0]?.points[1]?.y).toBeLessThan(10);
  });

  it.each<[string, string, string]>([
    ["2001", "2021", "year"],
    ["2024-01", "2024-12", "month"],
    ["2024-01-01", "2024-01-20", "day"],
  ])("from %s to %s counts by the %s", (from, to, step) =>
    expect(
      chart([
        { value: 1, on: from },
        { value: 2, on: to },
      ]).timeStep,
    ).toBe(step),
  );

  it("shows the changes of the boundaries that lie in its time", () => {
    const date = (value: string): { date: CalendarDate } => ({ date: { precision: "year", value } });
    const values: Values = [
      { value: 1, on: "2001" },
      { value: 2, on: "2011" },
    ];
    expect(chart(values, [date("1990"), date("2005"), date("2012")]).changes).toHaveLength(1);
  });

  it("labels the ends of each line, and no label touches another", () => {
    const { lines } = chart([
      { value: 100, on: "2001" },
      { value: 101, on: "2002" },
      { value: 300, on: "2030" },
      { value: 301, on: "2030", source: "census" },
      { value: 10, on: "2001", source: "census" },
    ]);
    const labelled = lines.map(({ points }) =>
      points.filter(({ isLabelled }) => isLabelled).map(({ point }) => point.value),
    );
    expect(labelled).toEqual([[100, 300], [10]]);
  });
});
