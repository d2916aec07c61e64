import { expect, test } from "vitest";
import { createAccountSchema, scopeSchema } from "./schema";

test.each([
  ["network", { scope: "network" }],
  ["country:tr", { scope: "country", countryCode: "tr" }],
  ["municipality:tr/konak", { scope: "municipality", countryCode: "tr", slug: "konak" }],
])("%s", (text, scope) => {
  expect(scopeSchema.parse(text)).toEqual(scope);
});

test.each([
  [""],
  ["networks"],
  ["country:TR"],
  ["country:tr/konak"],
  ["country:tr:de"],
  ["municipality:konak"],
  ["municipality:tr/"],
  ["municipality:tr/konak/x"],
  ["municipality:tr/Konak"],
  ["municipality:tr/ko nak"],
])("%j is no scope", (text) => {
  expect(scopeSchema.safeParse(text).success).toBe(false);
});

const account = { email: "a@b.example", name: "A", locale: "en", scope: "network" };

test.each([
  ["editor", null, true],
  ["editor", "tr", false],
  ["translator", "tr", true],
  ["translator", null, false],
  ["owner", null, false],
])("a role %s with the language %s: %s", (role, language, isGood) => {
  expect(createAccountSchema.safeParse({ ...account, role, language }).success).toBe(isGood);
});
