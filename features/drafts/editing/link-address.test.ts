import { expect, it } from "vitest";
import { completeLinkAddress, completeWebAddress } from "./link-address";

it.each([
  ["https://www.bagcilar.bel.tr/", "https://www.bagcilar.bel.tr/"],
  ["konak.bel.tr/tarih", "https://konak.bel.tr/tarih"],
  [" HTTP://konak.bel.tr ", "HTTP://konak.bel.tr"],
  ["bilgi@konak.bel.tr", "mailto:bilgi@konak.bel.tr"],
  ["mailto:bilgi@konak.bel.tr", "mailto:bilgi@konak.bel.tr"],
  ["bilgi@köy.example", "mailto:bilgi@köy.example"],
  ["javascript:alert(1)", null],
  ["two words", null],
  ["", null],
])("completes %j to %j", (typed, address) => {
  expect(completeLinkAddress(typed)).toBe(address);
});

it.each([
  ["konak.bel.tr", "https://konak.bel.tr"],
  [" www.konak.bel.tr/iletisim ", "https://www.konak.bel.tr/iletisim"],
  ["köy.example", "https://köy.example"],
  ["http://konak.bel.tr", "http://konak.bel.tr"],
  ["https://konak.bel.tr/", "https://konak.bel.tr/"],
  ["bilgi@konak.bel.tr", "bilgi@konak.bel.tr"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  ["ftp://konak.bel.tr", "ftp://konak.bel.tr"],
  ["konak", "konak"],
  ["", ""],
])("puts https:// before %j where it is missing: %j", (typed, address) => {
  expect(completeWebAddress(typed)).toBe(address);
});
