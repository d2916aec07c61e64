import { describe, expect, it } from "vitest";
import { highlight, matchesWords, queryWords, readQuery, wordsToMark } from "./words";

const marked = (text: string, query: string) =>
  highlight(text, wordsToMark(queryWords(query)))
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

describe("readQuery", () => {
  it.each([
    ["  Bağcılar \n Konak ", "Bağcılar Konak"],
    [["a", "b"], ""],
    [undefined, ""],
    ["x".repeat(500), "x".repeat(100)],
    [`${"x".repeat(99)}😀`, "x".repeat(99)],
    ["\0kon\ud800ak\u202e\u0007 ", "konak"],
  ])("reads %j as %j", (raw, query) => expect(readQuery(raw)).toBe(query));
});

describe("queryWords", () => {
  it.each([
    ["Bağcılar", ["bagcilar"]],
    ["İZMİR izmir Konak", ["izmir", "konak"]],
    ["%_\\'", []],
    ["", []],
  ])("folds %j to %j", (query, words) => expect(queryWords(query)).toEqual(words));

  it("bounds the number of words", () => {
    expect(queryWords("a b c d e f g h i j")).toHaveLength(8);
  });
});

describe("matchesWords", () => {
  it.each([
    ["istanbul", ["istanb"], true],
    ["bagcilar belediyesi", ["bel", "bag"], true],
    ["bagcilar", ["cilar"], false],
    ["bagcilar", [], false],
    ["bagcilar", ["bag", "izmir"], false],
  ])("%j with %j: %j", (folded, words, found) => expect(matchesWords(folded, words)).toBe(found));
});

describe("highlight", () => {
  it.each([
    ["Bağcılar Belediyesi", "bagcilar", "[Bağcılar] Belediyesi"],
    ["İstanbul", "istanb", "[İstanb]ul"],
    ["Türkiye", "TÜR", "[Tür]kiye"],
    ["Straßburg", "strass", "[Straß]burg"],
    ["Zeytinburnu", "burnu", "Zeytinburnu"],
    ["Konak, İzmir", "izmir konak", "[Konak], [İzmir]"],
    ["Konak", "", "Konak"],
    ["Küçükçekmece", "kucuk cekmece", "[Küçükçekmece]"],
    ["New York City", "newyork", "[New York] City"],
    ["L’Aquila", "laquila", "[L’Aquila]"],
    ["Garmisch-Partenkirchen", "partenk", "Garmisch-[Partenk]irchen"],
  ])("%j for %j: %j", (text, query, expected) => expect(marked(text, query)).toBe(expected));
});
