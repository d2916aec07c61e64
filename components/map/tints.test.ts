import { expect, it } from "vitest";
import { tintOf, tintSteps } from "./tints";

it.each([
  [[], [1, 2, 3, 6]],
  [
    [3, 1],
    [1, 2, 3, 6],
  ],
  [
    [29, 6],
    [1, 2, 3, 6],
  ],
  [
    [30, 6],
    [1, 5, 20, 50],
  ],
  [
    [2000, 4],
    [1, 20, 100, 500],
  ],
  [
    [9939, 1],
    [1, 100, 1000, 4000],
  ],
  [[200_000], [1, 100, 1000, 4000]],
])("of %j the steps are %j", (counts, steps) => expect(tintSteps(counts)).toEqual(steps));

it.each([
  [0, 0],
  [1, 1],
  [99, 1],
  [100, 2],
  [1000, 3],
  [3999, 3],
  [4000, 4],
])("%i places have tint %i", (count, tint) => expect(tintOf(count, [1, 100, 1000, 4000])).toBe(tint));
