import { expect, it } from "vitest";
import { entityTag, isKnown } from "./entity-tag";

const tag = entityTag("text");

it("is the same for the same text only", () => {
  expect(entityTag("text")).toBe(tag);
  expect(entityTag("texts")).not.toBe(tag);
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
});

it.each([
  [null, false],
  ["", false],
  ["*", true],
  [tag, true],
  [tag.slice(2), true],
  [`"other", ${tag}`, true],
  ['W/"other"', false],
])("if-none-match %j: %j", (header, expected) => expect(isKnown(tag, header)).toBe(expected));
