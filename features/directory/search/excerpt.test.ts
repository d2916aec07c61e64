import { describe, expect, it } from "vitest";
import { excerptOf, type Matcher, type Spoken } from "./excerpt";
import type { Segment } from "./words";

const words = ["market", "fish"];
const match: Matcher = (folded) => {
  const at = words.findIndex((word) => folded.startsWith(word));
  return at === -1 ? null : at;
};
const passage = (lang: "en" | "tr", heading: string, text: string): Spoken => ({
  ...{ kind: "section", anchor: `section-${heading}`, lang, heading, text },
});
const shown = (parts: readonly Segment[] = []) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");
const filler = "Nothing of the kind stands in this sentence, which goes on for a while. ".repeat(5);

describe("an excerpt", () => {
  it("shows the passage with the most of the words, cut between words around them", () => {
    const found = excerptOf(
      [
        passage("en", "One", `${filler}A market.`),
        passage("en", "Two", `${filler}The old Fish-Market is open. ${filler}`),
      ],
      match,
      "en",
    );
    expect(found?.anchor).toBe("section-Two");
    expect(shown(found?.text)).toMatch(/^… \S.*The old \[Fish\]-\[Market\] is open\..* …$/);
    expect(shown(found?.text).length).toBeLessThan(260);
  });

  it("prefers the reader's language, then headings", () => {
    const texts = [passage("tr", "Bir", "fish"), passage("en", "Two", "fish"), passage("en", "Fish", "none")];
    expect(excerptOf(texts, match, "en")).toMatchObject({ anchor: "section-Fish", lang: "en" });
    expect(excerptOf(texts, match, "tr")).toMatchObject({ anchor: "section-Bir", lang: "tr" });
  });

  it("marks words in headings, and shows the beginning of their text", () => {
    const found = excerptOf([passage("en", "The markets", filler)], match, "en");
    expect(shown(found?.heading)).toBe("The [markets]");
    expect(shown(found?.text)).toMatch(/^Nothing of .* …$/);
  });

  it("is found in a text that says hardly anything else, however long it is", () => {
    const found = excerptOf([passage("en", "One", `${"market ".repeat(200_000)}fish`)], match, "en");
    expect(shown(found?.text)).toMatch(/^… (\[market\] )+\[fish\]$/);
  });

  it("is none where no word stands", () => {
    expect(excerptOf([passage("en", "One", filler)], match, "en")).toBeNull();
    expect(excerptOf([], match, "en")).toBeNull();
  });
});
