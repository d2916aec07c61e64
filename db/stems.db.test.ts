import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/text/fold";
import { db } from "./client";
import { wordList } from "./lists";
import { stemsOf } from "./stems";

const stem = async (locale: "en" | "tr" | "uk", word: string) =>
  (await stemsOf(db, locale, [fold(word)])).get(fold(word));

describe("the stem of a word", () => {
  it.each([
    ["en", ["library", "libraries"]],
    ["en", ["organised", "organise"]],
    ["tr", ["okul", "okullar", "okulları", "okullarda", "OKULLARI", "okullari"]],
    ["tr", ["köpek", "köpeği", "köpekler", "kopegi"]],
    ["tr", ["göl", "göller", "gölü"]],
    ["tr", ["çocuk", "çocuklara", "çocuğun", "cocugun"]],
    ["tr", ["kız", "kızlar", "kizlar"]],
  ] as const)("in %s is one for %j", async (locale, words) => {
    expect(new Set(await Promise.all(words.map((word) => stem(locale, word)))).size).toBe(1);
  });

  it("is the word itself in a language without a dictionary, and none for what every text has", async () => {
    expect(await stem("uk", "громади")).toBe(fold("громади"));
    expect(await stem("en", "the")).toBeNull();
    expect(await stem("tr", "ve")).toBeNull();
    expect(await stem("en", "null")).toBe("null");
    expect(await stemsOf(db, "en", [])).toEqual(new Map());
  });
});

it("lists words as they are, whatever they are", async () => {
  const words = ["null", 'a"b', "c\\d", "{e,f}", "g=h"];
  const [row] = await db.execute<{ words: string[] }>(sql`select ${wordList(words)} as words`);
  expect(row?.words).toEqual(words);
});
