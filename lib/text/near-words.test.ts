import { describe, expect, it } from "vitest";
import { nearWords } from "./near-words";

describe("words that are one slip away", () => {
  it.each([
    ["leige", "liege"],
    ["bilabo", "bilbao"],
    ["lvov", "lviv"],
    ["geent", "gent"],
    ["rma", "roma"],
    ["rothenbrugobdertauber", "rothenburgobdertauber"],
  ])("of %s: %s", (word, near) => expect(nearWords(word)).toContain(near));

  it("are not the word itself, and of a long one only those with swapped letters", () => {
    expect(nearWords("aabb")).not.toContain("aabb");
    expect(nearWords("hodmezovasarhely")).toHaveLength(15);
  });
});
