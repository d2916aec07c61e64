import { describe, expect, it } from "vitest";
import { barsOf, edgesOf, isSpread, joinSpreads, MOST_DOTS, type Spread } from "./spread";

const spread = (key: string, bins: Spread["bins"], differences: Partial<Spread> = {}): Spread => ({
  ...{ key, bins, recorded: Object.values(bins).reduce((sum, n) => sum + n, 0), inexact: 0, dated: 0 },
  ...{ first: null, last: null, otherUnit: 0, dots: [] },
  ...differences,
});
const binOf = (key: string, value: number) => edgesOf(key).filter((edge) => edge <= value).length;
const told = (one: Spread) => barsOf(one).map(({ from, below, count }) => [from, below, count]);

describe("the bars of a spread", () => {
  it("are the bands of the search for residents, each with its filter", () => {
    const bars = barsOf(
      spread("population", { [binOf("population", 4999)]: 3, [binOf("population", 50_000)]: 1 }),
    );
    expect(bars.map(({ band, count }) => [band, count])).toEqual([
      ["0-5000", 3],
      ["5000-20000", 0],
      ["20000-50000", 0],
      ["50000-100000", 1],
    ]);
  });

  it("are fine where that can be read, and powers of ten where not", () => {
    const few = spread("area", { [binOf("area", 12)]: 2, [binOf("area", 60)]: 5 });
    expect(told(few)).toEqual([
      [10, 20, 2],
      [20, 50, 0],
      [50, 100, 5],
    ]);
    const wide = spread("area", { [binOf("area", 1)]: 2, [binOf("area", 7)]: 1, [binOf("area", 99_999)]: 4 });
    expect(told(wide)).toEqual([
      [1, 10, 3],
      [10, 100, 0],
      [100, 1000, 0],
      [1000, 10_000, 0],
      [10_000, 100_000, 4],
    ]);
  });

  it("have no end where the values have none", () => {
    expect(told(spread("area", { 0: 1, [binOf("area", 0.15)]: 1 }))).toEqual([
      [null, 0.1, 1],
      [0.1, 0.2, 1],
    ]);
    expect(barsOf(spread("population", { [binOf("population", 2e6)]: 1 }))[0]).toEqual({
      ...{ from: 1_000_000, below: null, count: 1, band: "1000000-" },
    });
  });
});

describe("the spreads of several countries", () => {
  const dot = (name: string) => ({ name, path: `/x/${name}`, value: 1, mark: "exact" as const });

  it("are added up, with the dates between which their values lie", () => {
    const joined = joinSpreads([
      [spread("area", { 3: 1 }, { dated: 1, first: "2011", last: "2019-05", dots: [dot("a")] })],
      [
        spread("area", { 3: 2, 4: 1 }, { inexact: 1, otherUnit: 2, dots: [dot("b")] }),
        spread("staff", { 1: 1 }),
      ],
    ]);
    expect(joined.map(({ key }) => key)).toEqual(["area", "staff"]);
    expect(joined[0]).toMatchObject({
      ...{
        bins: { 3: 3, 4: 1 },
        recorded: 4,
        inexact: 1,
        dated: 1,
        first: "2011",
        last: "2019-05",
        otherUnit: 2,
      },
    });
    expect(joined[0]?.dots.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("are not shown one by one when they are many together", () => {
    const half = spread("area", { 3: MOST_DOTS - 1 }, { dots: [dot("a")] });
    expect(joinSpreads([[half], [half]])[0]?.dots).toEqual([]);
  });
});

it.each([
  ["people", true],
  ["km2", true],
  ["year", false],
  ["rank", false],
  ["percent", false],
] as const)("of %s there is a spread or not", (unit, expected) =>
  expect(isSpread({ key: "x", names: {}, unit, isAdditive: false })).toBe(expected),
);
