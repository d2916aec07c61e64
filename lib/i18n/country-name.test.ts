import { expect, it } from "vitest";
import { otherCountryNames } from "./country-name";

it.each([
  ["tr", "Turkey"],
  ["cz", "Czech Republic"],
  ["nl", "Holland"],
  ["gb", "UK"],
  ["de", "Deutschland"],
])("a country with the code %s is also called %s", (code, name) => {
  expect(otherCountryNames(code)).toContain(name);
});

it("nothing is called by what is no code", () => {
  expect(otherCountryNames("x1")).toEqual([]);
});
