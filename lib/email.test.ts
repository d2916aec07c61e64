import { expect, test } from "vitest";
import { emailSchema, maskEmail } from "./email";

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
