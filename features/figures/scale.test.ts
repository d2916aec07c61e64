import { describe, expect, it } from "vitest";
import { percentOf, roundScale, zeroScale } from "./scale";
import { tileUnit } from "./tiles";

describe("roundScale", () => {
  it.each([
    [748_483, 870_000, [700_000, 750_000, 800_000, 850_000, 900_000]],
    [1200, 5_300_000, [0, 2_000_000, 4_000_000, 6_000_000]],
    [0.2, 0.9, [0.2, 0.4, 0.6, 0.8, 1]],
    [5, 5, [5, 6]],
  ])("from %d to %d has the ticks %o", (low, high, ticks) => {
    const scale = roundScale(low, high);
    expect(scale.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
    expect(scale.from).toBeLessThanOrEqual(low);
    expect(scale.to).toBeGreaterThanOrEqual(high);
  });
});

describe("zeroScale", () => {
  it("begins at zero and ends above the largest value", () => {
    expect(zeroScale(870_000)).toEqual({
      from: 0,
      to: 904_800,
      ticks: [0, 200_000, 400_000, 600_000, 800_000],
    });
    expect(zeroScale(0).to).toBeGreaterThan(0);
  });
});

it("places values in per cent", () => {
  expect(percentOf(748_483, { from: 700_000, to: 900_000 })).toBe(24.24);
});

it.each([
  [15, 1],
  [60, 1],
  [61, 2],
  [121, 5],
  [618, 20],
  [2500, 50],
])("draws %d things with tiles of %d", (total, unit) => expect(tileUnit(total)).toBe(unit));
