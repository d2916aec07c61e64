import { expect, test } from "vitest";
import { emailAddress, emailSchema, maskEmail } from "./email";

test.each([
  ["editor@konak.example", "editor@konak.example"],
  ["  EDITOR@Konak.Example ", "editor@konak.example"],
  ["e\u0301diteur@konak.example", "\u00e9diteur@konak.example"],
  ["o'brien+press@konak.example", "o'brien+press@konak.example"],
])("%j is %j", (typed, email) => {
  expect(emailSchema.parse(typed)).toBe(email);
});

test.each([
  [""],
  ["konak.example"],
  ["@konak.example"],
  ["editor@"],
  ["a@b@c.example"],
  ["a b@c.example"],
  ["a@c.example, b@c.example"],
  ["Editor <editor@konak.example>"],
  ["editor\u0000@konak.example"],
  ["editor@konak.example\nBcc: x@y.example"],
  [`${"a".repeat(250)}@konak.example`],
])("%j is no address", (typed) => {
  expect(emailSchema.safeParse(typed).success).toBe(false);
});

test("a masked address is still known to its owner", () => {
  expect(maskEmail("editor@konak.example")).toBe("e…@konak.example");
});

test.each([
  ["info@konak.bel.tr", true],
  ["o'neil+web@konak.example", true],
  ["bilgi@köy.example", true],
  ["имя@пример.рф", true],
  ["a@xn--ky-fka.example", true],
  ["a@b.xn--p1ai", true],
  ["info@konak", false],
  ["info@.tr", false],
  [".a@konak.example", false],
  ["a..b@konak.example", false],
  ["a b@konak.example", false],
  ["@konak.example", false],
  ["a@b@konak.example", false],
  [`${"a".repeat(250)}@konak.example`, false],
])("takes %j for an e-mail address: %s", (text, expected) => {
  expect(emailAddress.safeParse(text).success).toBe(expected);
});
