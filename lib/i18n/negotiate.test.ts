import { expect, it } from "vitest";
import { negotiateLocale } from "./negotiate";

it.each([
  ["tr", undefined, "tr"],
  ["tr-TR,tr;q=0.9,en-US;q=0.8,en;q=0.7", undefined, "tr"],
  ["de-DE,de;q=0.9,tr;q=0.5,en;q=0.4", undefined, "tr"],
  ["en-GB,en;q=0.9,tr;q=0.8", undefined, "en"],
  ["en;q=0.1, tr;q=0.9", undefined, "tr"],
  ["de, fr", undefined, "en"],
  ["*", undefined, "en"],
  ["", undefined, "en"],
  [null, undefined, "en"],
  [";;;=,q=", undefined, "en"],
  ["tr,".repeat(1000), undefined, "en"],
  ["en", "tr", "tr"],
  ["tr", "en", "en"],
  ["tr", "xx", "tr"],
])("reads %j with the choice %j as %s", (header, cookie, locale) =>
  expect(negotiateLocale(header, cookie)).toBe(locale),
);
