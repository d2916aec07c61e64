import { expect, it } from "vitest";
import { midSentence, sentenceCase } from "./sentence-case";

it.each([
  ["iki", "tr", "İki"],
  ["iki", "en", "Iki"],
  ["ılık", "tr", "Ilık"],
  ["", "en", ""],
])("begins a sentence with %j in %s", (text, locale, begun) =>
  expect(sentenceCase(text, locale)).toBe(begun),
);

it.each([
  ["İki", "tr", "iki"],
  ["Iki", "en", "iki"],
  ["Ilık", "tr", "ılık"],
  ["Date not stated", "en", "date not stated"],
])("goes on in a sentence with %j in %s", (text, locale, inside) =>
  expect(midSentence(text, locale)).toBe(inside),
);
