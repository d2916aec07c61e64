import { expect, it } from "vitest";
import { emailAddress } from "./email";

it.each([
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
