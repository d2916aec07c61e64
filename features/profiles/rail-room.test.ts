import { describe, expect, it } from "vitest";
import { mayHangDown } from "./rail-room";
import type { WrittenSection } from "./written";

const section = (
  figures: string[] = [],
  drawings: WrittenSection["section"]["drawings"] = [],
): WrittenSection => ({
  id: "s",
  heading: null,
  body: null,
  figures,
  section: { id: "s", heading: {}, body: {}, drawings },
});
const bare = section();
const told = (letters: number): WrittenSection => ({
  ...bare,
  body: {
    lang: "en",
    value: {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "x".repeat(letters) }] }],
    },
  },
});
const noted = section(["population"]);
const timed = section([], [{ kind: "timeline" }]);
const titles = (count: number, title = "Vision") => Array.from({ length: count }, () => title);

describe("mayHangDown", () => {
  it.each([
    [
      "two short sections without notes make room for seven titles",
      [bare, bare, bare, noted],
      titles(7),
      true,
    ],
    ["and for no more", [bare, bare, bare, noted], titles(9), false],
    ["longer texts make more room", [told(300), told(300), told(300), noted], titles(12), true],
    ["a note right after the first section leaves none", [bare, noted, bare], titles(4), false],
    ["a bar to be read is a note too", [bare, timed], titles(2), false],
    ["one section is too little for eight titles", [bare, bare, noted], titles(8), false],
    [
      "titles that break into lines need more",
      [bare, bare, bare, noted],
      titles(7, "Women, children and young people"),
      false,
    ],
    ["nothing follows", [bare], titles(1), false],
  ])("%s", (_, sections, entries, expected) => {
    expect(mayHangDown(sections, entries)).toBe(expected);
  });
});
