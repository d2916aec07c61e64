import { expect, it } from "vitest";
import { withoutEmpty } from "./without-empty";

it.each([
  ["q=&country=tr&sort=", "country=tr"],
  ["q=a+b&country=&country=tr&country=gr", "q=a+b&country=tr&country=gr"],
  ["q=", ""],
  ["=&x", ""],
  ["q=%ff&x=", "q=%EF%BF%BD"],
  ["q=konak", null],
  ["", null],
])("%j without what is empty: %j", (query, expected) =>
  expect(withoutEmpty(new URLSearchParams(query))).toBe(expected),
);
