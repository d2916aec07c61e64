import { expect, it } from "vitest";
import { focalAt, focalWords, movedBy } from "./focal";

const middle = { x: 0.5, y: 0.5 };

it.each([
  ["ArrowLeft", false, { x: 0.49, y: 0.5 }],
  ["ArrowRight", true, { x: 0.6, y: 0.5 }],
  ["ArrowUp", false, { x: 0.5, y: 0.49 }],
  ["ArrowDown", true, { x: 0.5, y: 0.6 }],
  ["a", false, null],
])("%s moves the point", (key, isLong, moved) => {
  expect(movedBy(middle, key, isLong)).toEqual(moved);
});

it("keeps the point in the picture", () => {
  expect(movedBy({ x: 0, y: 1 }, "ArrowLeft", true)).toEqual({ x: 0, y: 1 });
  expect(focalAt(-3, 1.7)).toEqual({ x: 0, y: 1 });
  expect(movedBy({ x: 0, y: 1 }, "Home", false)).toEqual(middle);
});

it.each([
  ["en", "30% from the left, 45% from the top"],
  ["tr", "soldan %30, üstten %45"],
] as const)("says where it is in %s", (locale, words) => {
  expect(focalWords({ x: 0.3, y: 0.45 }, locale)).toBe(words);
});
