import { expect, it } from "vitest";
import { dotScale } from "./dot-scale";

const scaleOf = (...values: number[]) =>
  dotScale(values.map((value) => ({ name: `${value}`, path: `/${value}`, value, mark: "exact" })));

it("begins at zero where values are of one size", () => {
  const { isLog, ticks, dots } = scaleOf(748_483, 300_000, 351_572);
  expect(isLog).toBe(false);
  expect(ticks[0]).toEqual({ value: 0, at: 0 });
  expect(dots.map(({ dot, level, side }) => [dot.value, level, side])).toEqual([
    [300_000, 0, "end"],
    [351_572, 1, null],
    [748_483, 0, null],
  ]);
});

it("goes by orders of magnitude where they reach over several", () => {
  const { isLog, ticks, dots } = scaleOf(120, 9000, 1_500_000);
  expect(isLog).toBe(true);
  expect(ticks.map(({ value }) => value)).toEqual([100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]);
  expect(dots.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
});

it("has a place for nothing", () => {
  expect(scaleOf(0, 5, 500).isLog).toBe(false);
  expect(scaleOf(0, 0, 0).dots.map(({ at }) => at)).toEqual([0, 0, 0]);
});

it("leaves those unnamed for whom no row is free", () => {
  const { dots } = scaleOf(100, 101, 102, 103, 104);
  expect(dots.filter(({ level }) => level === null)).toHaveLength(2);
});
