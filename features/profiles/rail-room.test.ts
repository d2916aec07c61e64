import { describe, expect, it } from "vitest";
import { mayHangDown } from "./rail-room";
import type { WrittenSection } from "./written";

const section = (figures: string[] = [], drawings: WrittenSection["section"]["drawings"] = []) => ({
  id: "s",
  heading: null,
  body: null,
  figures,
  section: { id: "s", heading: {}, body: {}, drawings },
});
const bare = section();
const noted = section(["population"]);
const timed = section([], [{ kind: "timeline" }]);
const titles = (count: number, title = "Vision") => Array.from({ length: count }, () => title);

describe("mayHangDown", () => {
  it.each([
    ["two sections without notes make room for eight titles", [bare, bare, bare, noted], titles(8), true],
    ["a note right after the first section leaves none", [bare, noted, bare], titles(4), false],
    ["a bar to be read is a note too", [bare, timed], titles(2), false],
    ["one section is too little for eight titles", [bare, bare, noted], titles(8), false],
    [
      "titles that break into lines need more",
      [bare, bare, bare, noted],
      titles(8, "Women, children and young people"),
      false,
    ],
    ["nothing follows", [bare], titles(1), false],
  ])("%s", (_, sections, entries, expected) => {
    expect(mayHangDown(sections, entries)).toBe(expected);
  });
});
