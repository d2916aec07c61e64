import { describe, expect, it } from "vitest";
import { degreeBlocks, letteredTicks, plateNeatline } from "./neatline";
import { cutPlate, type Plate, placeOnPlate } from "./plate";

describe("degreeBlocks", () => {
  it("changes colour at every multiple of the step", () => {
    const { blocks, ticks } = degreeBlocks((at) => 22.5 + at / 100, 240, 1);
    expect(blocks.map(({ dark }) => dark)).toEqual([true, false, true]);
    expect(ticks.map(({ degree }) => degree)).toEqual([23, 24]);
    expect(ticks[0]?.at).toBeCloseTo(50, 3);
    expect(blocks.map(({ from, to }) => to - from).reduce((sum, length) => sum + length)).toBeCloseTo(240);
  });

  it("goes on alternating across the prime meridian", () => {
    const { blocks, ticks } = degreeBlocks((at) => -1.5 + at / 100, 300, 1);
    expect(ticks.map(({ degree }) => degree)).toEqual([-1, 0, 1]);
    expect(blocks.map(({ dark }) => dark)).toEqual([true, false, true, false]);
  });

  it("reads falling degrees, as latitudes are from the top", () => {
    const { ticks } = degreeBlocks((at) => 41.2 - at / 100, 200, 0.5);
    expect(ticks.map(({ degree }) => degree)).toEqual([41, 40.5, 40, 39.5]);
    expect(ticks[0]?.at).toBeCloseTo(20, 3);
  });

  it("is one block where no degree is passed", () => {
    expect(degreeBlocks(() => 3.4, 80, 1)).toEqual({ blocks: [{ from: 0, to: 80, dark: false }], ticks: [] });
  });
});

describe("plateNeatline", () => {
  it("puts the tick of a degree where a place on it stands", () => {
    const view = { kind: "locator" as const, span: 3, latitude: 38.75, longitude: 26.75 };
    const plate: Plate = cutPlate(view, { fit: "always", width: 608, height: 584, weight: 1 }, 600);
    const { bottom, left } = plateNeatline(plate);
    const point = placeOnPlate(plate, { latitude: 40, longitude: 28 });
    expect(plate.band + (bottom.ticks.find(({ degree }) => degree === 28)?.at ?? 0)).toBeCloseTo(point.x, 1);
    expect(plate.band + (left.ticks.find(({ degree }) => degree === 40)?.at ?? 0)).toBeCloseTo(point.y, 1);
  });
});

describe("letteredTicks", () => {
  const ticks = (step: number, gap: number) =>
    Array.from({ length: 12 }, (_, index) => ({ at: index * gap, degree: 20 + index * step }));

  it("letters every second line", () => {
    expect(letteredTicks(ticks(1, 60), 1).map(({ degree }) => degree)).toEqual([20, 22, 24, 26, 28, 30]);
  });

  it("letters fewer where lines are close", () => {
    expect(letteredTicks(ticks(1, 15), 1).map(({ degree }) => degree)).toEqual([20, 25, 30]);
  });

  it("leaves half degrees out", () => {
    expect(letteredTicks(ticks(0.5, 100), 0.5).every(({ degree }) => Number.isInteger(degree))).toBe(true);
  });
});
