import { expect, it } from "vitest";
import { z } from "zod";
import { queryValue } from "./query-value";

const page = queryValue(z.coerce.number().int().min(1));

it.each([
  ["2", 2],
  [["3", "4"], 3],
  [undefined, undefined],
  [[], undefined],
  ["", undefined],
  ["two", undefined],
  [["two", "3"], undefined],
])("understands %j as %j", (given, value) => {
  expect(page.parse(given)).toBe(value);
});
