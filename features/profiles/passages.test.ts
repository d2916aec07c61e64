import { describe, expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { passagesOf } from "./passages";
import { typedText } from "./plain-text";

describe("the passages of a profile", () => {
  const english = passagesOf(konak, "en", typedText);

  it("are its summary and its sections, each with the anchor on the page", () => {
    expect(english.map(({ kind, anchor, heading }) => [kind, anchor, heading])).toEqual([
      ["summary", "", ""],
      ["section", "section-people-and-place", "People and place"],
      ["section", "section-how-it-works", "How it works"],
      ["section", "section-origins", "Origins"],
    ]);
  });

  it("have the words that were typed, not the numbers, and those of what is drawn beside", () => {
    const [summary, place, , origins] = english;
    expect(summary?.text).toMatch(/^Konak lies .* established in as the Central/);
    expect(place?.text).not.toMatch(/\d/);
    expect(origins?.text).toContain("Organisation completed; operations began");
  });

  it("are only those that have been written in the language", () => {
    expect(passagesOf(konak, "uk", typedText)).toEqual([]);
    const own = { figures: [{ ...konak.figures[0], own: { names: { tr: "Çeşmeler" } } }] } as never;
    expect(passagesOf({ ...konak, ...(own as object) }, "tr", typedText).at(-1)).toEqual({
      ...{ kind: "figures", anchor: "key-figures", heading: "", text: "Çeşmeler" },
    });
  });
});
