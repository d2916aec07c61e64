import { expect, it } from "vitest";
import { completeLinkAddress } from "./link-address";

it.each([
  ["https://www.bagcilar.bel.tr/", "https://www.bagcilar.bel.tr/"],
  ["konak.bel.tr/tarih", "https://konak.bel.tr/tarih"],
  [" HTTP://konak.bel.tr ", "HTTP://konak.bel.tr"],
  ["bilgi@konak.bel.tr", "mailto:bilgi@konak.bel.tr"],
  ["mailto:bilgi@konak.bel.tr", "mailto:bilgi@konak.bel.tr"],
  ["javascript:alert(1)", null],
  ["two words", null],
  ["", null],
])("completes %j to %j", (typed, address) => {
  expect(completeLinkAddress(typed)).toBe(address);
});
