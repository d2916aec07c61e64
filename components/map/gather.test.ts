import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather, type PointList } from "./gather";

const list = (...points: [number, number][]): PointList => ({
  xs: points.map(([x]) => x),
  ys: points.map(([, y]) => y),
  length: points.length,
});

describe("gather", () => {
  it.each([
    ["nothing", list(), []],
    ["one alone", list([5, 5]), [[0]]],
    ["two that are apart", list([0, 0], [10, 0]), [[0], [1]]],
    ["two that are close", list([0, 0], [9.9, 0]), [[0, 1]]],
    ["places at the same point", list([3, 3], [3, 3], [3, 3]), [[0, 1, 2]]],
    ["across the edges of its cells", list([9, 9], [11, 11]), [[0, 1]]],
    // The third is close to the second, but the second belongs to the first.
    ["the first one's, without chains", list([0, 0], [8, 0], [16, 0]), [[0, 1], [2]]],
    ["points left of and above the plate", list([-1, -1], [-12, -1], [1, 1]), [[0, 2], [1]]],
  ])("gathers %s", (_, points, groups) => {
    const found = gather(points, 10);
    expect(found.map(({ members }) => members.toSorted((a, b) => a - b))).toEqual(groups);
  });

  it("gives each point to one group, whose first is near, and keeps the first apart", () => {
    const point = fc.tuple(
      fc.double({ min: -50, max: 950, noNaN: true }),
      fc.double({ min: 0, max: 740, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { maxLength: 120 }), fc.constantFrom(24, 36, 54), (points, apart) => {
        const groups = gather(list(...points), apart);
        const away = (a = 0, b = 0) =>
          Math.hypot(
            (points[a]?.[0] ?? 0) - (points[b]?.[0] ?? 0),
            (points[a]?.[1] ?? 0) - (points[b]?.[1] ?? 0),
          );
        expect(groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([
          ...points.keys(),
        ]);
        for (const { first, members } of groups) {
          expect(members[0]).toBe(first);
          for (const member of members) expect(away(first, member)).toBeLessThan(apart);
        }
        const firsts = groups.map(({ first }) => first);
        for (const a of firsts)
          for (const b of firsts) if (a < b) expect(away(a, b)).toBeGreaterThanOrEqual(apart);
      }),
    );
  });
});
