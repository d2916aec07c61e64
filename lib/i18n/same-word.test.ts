import { expect, it } from "vitest";
import { isSameWord } from "./same-word";

it.each([
  ["Konak", "KONAK", "en", true],
  ["Iğdır", "ığdır", "tr", true],
  ["İzmir", "izmir", "tr", true],
  ["Bağcılar", "bagcilar", "tr", false],
  ["Bağcılar", "Bağcılar".normalize("NFD"), "en", true],
  ["Konak", "Konak Belediyesi", "en", false],
] as const)("%s and %s are one word in %s: %s", (one, other, locale, isSame) => {
  expect(isSameWord(one, other, locale)).toBe(isSame);
});
