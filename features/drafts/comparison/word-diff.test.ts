import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { prose as seeded } from "@/db/seed/prose";
import { indicatorRows } from "@/db/seed/reference";
import type { Inline, RichText } from "@/features/profiles/rich-text";
import { readVersion } from "../versions/reading";
import { prose } from "../versions/versions.fixtures";
import { blocksOf, type DiffBlock, isDivision, type Op, type Shown } from "./blocks";
import { diffWords } from "./word-diff";
import { lineWords, proseWords, type Word } from "./words";

const facts = readVersion(konak, { indicators: indicatorRows, statuses: [] }, "en").factsIn("en");
const textOf = (word: Word): string => ("text" in word ? word.text : word.kind === "break" ? "⏎" : "");
const signs: Record<Op, [string, string]> = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };

/** A compared text as a line for each block: "kept [-removed-] {+added+}". */
const drawn = (blocks: readonly DiffBlock[]): string[] =>
  blocks.map((block) => {
    const runs = block.runs.map(
      ({ op, lead, words, trail }) => lead + signs[op].join(words.map(textOf).join("")) + trail,
    );
    const begins = isDivision(block) ? signs[block.op].join("¶") : "";
    return `${block.was ? `${block.was}>${block.kind} ` : ""}${begins}${runs.join("")}`;
  });
const compared = (before: RichText, after: RichText, shown: Shown = "both") =>
  drawn(blocksOf(diffWords(proseWords(before, facts), proseWords(after, facts)), shown));
const lines = (before: string, after: string) =>
  drawn(blocksOf(diffWords(lineWords(before, "tr"), lineWords(after, "tr")), "both"));

describe("one line", () => {
  it.each([
    ["The same.", "The same.", ["The same."]],
    ["", "New", ["{+New+}"]],
    ["Old", "", ["[-Old-]"]],
    [
      "It employs 2,000 staff.",
      "It employs more than 2,000 staff.",
      ["It employs {+more than+} 2,000 staff."],
    ],
    [
      "founded as the Konak District",
      "founded as the Central District",
      ["founded as the [-Konak-] {+Central+} District"],
    ],
    [
      "in 112 neighbourhoods.",
      "in 112 neighbourhoods, according to the latest data.",
      ["in 112 neighbourhoods{+, according to the latest data+}."],
    ],
    ["never added together.", "never added.", ["never added [-together-]."]],
    ["two  spaces", "two spaces", ["[-two-]  {+two+} spaces"]],
    // Words of Turkish with an apostrophe stay whole.
    ["Konak’ın nüfusu", "Konak’ta nüfus", ["[-Konak’ın nüfusu-]{+Konak’ta nüfus+}"]],
    // Crumbs that both sentences have by chance are no help.
    [
      "Begins so. About 1.5 million people live and work in Konak. Ends so.",
      "Begins so. Far more people are in Konak on a day than live there. Ends so.",
      [
        "Begins so. [-About 1.5 million people live and work in Konak-]{+Far more people are in Konak on a day than live there+}. Ends so.",
      ],
    ],
  ])("%s → %s", (before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });
});

const paragraph = (...content: Inline[]): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content }],
});
const text = (value: string, ...marks: NonNullable<Extract<Inline, { type: "text" }>["marks"]>): Inline => ({
  type: "text",
  text: value,
  marks,
});

describe("prose", () => {
  it("compares a figure by which it is, and shows the value that readers saw", () => {
    const before = seeded("It has {population} residents.[page]");
    expect(compared(before, seeded("It has {population} people.[page]"))).toEqual([
      "It has 351,572 [-residents-] {+people+}.[1]",
    ]);
    expect(compared(before, seeded("It has {area} residents.[gazette]"))).toEqual([
      "It has [-351,572-]{+24\u00a0km²+} residents.[-[1]-]{+[2]+}",
    ]);
  });

  it("sees a milestone shown as a year as another word than its date", () => {
    expect(compared(seeded("In {@established:year}."), seeded("In {@established}."))).toEqual([
      "In [-1984-]{+9 July 1984+}.",
    ]);
  });

  it("sees emphasis and where a link leads", () => {
    const link = (href: string) => paragraph(text("the council", { type: "link", attrs: { href } }));
    expect(
      compared(paragraph(text("very old")), paragraph(text("very "), text("old", { type: "bold" }))),
    ).toEqual(["very [-old-]{+old+}"]);
    expect(compared(link("https://a.example"), link("https://b.example"))).toEqual([
      "the council[-https://a.example-]{+https://b.example+}",
    ]);
  });

  it("keeps paragraphs apart, and says where one was divided or joined", () => {
    expect(compared(prose("One.", "Two."), prose("One.", "Two.", "Three."))).toEqual([
      "One.",
      "Two.",
      "{+Three.+}",
    ]);
    expect(compared(prose("One. Two."), prose("One.", "Two."))).toEqual(["One.", "{+¶+}Two."]);
    expect(compared(prose("One.", "Two."), prose("One. Two."))).toEqual(["One. ", "[-¶-]Two."]);
    expect(compared(prose("Gone.", "Stays."), prose("Stays."))).toEqual(["[-Gone.-]", "Stays."]);
    expect(compared(prose("A.", "C."), prose("A.", "The B.", "C."))).toEqual(["A.", "{+The B.+}", "C."]);
    expect(compared(prose("The old.", "The cat sat."), prose("The dog sat."))).toEqual([
      "[-The old.-]",
      "The [-cat-] {+dog+} sat.",
    ]);
  });

  it("says what a paragraph became", () => {
    const list: RichText = {
      type: "doc",
      content: [
        {
          type: "bulletList",
          content: [{ type: "listItem", content: [{ type: "paragraph", content: [text("Parks")] }] }],
        },
      ],
    };
    expect(compared(prose("Parks"), list)).toEqual(["paragraph>bullet Parks"]);
  });

  it("shows each version by itself with its own changes", () => {
    const [before, after] = [prose("One old.", "Two."), prose("One new.")];
    expect(compared(before, after, "before")).toEqual(["One [-old-].", "[-Two.-]"]);
    expect(compared(before, after, "after")).toEqual(["One {+new+}."]);
  });

  it("takes a text that has little of the old one for a new one, soon", () => {
    const long = (word: string) => prose(Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(" "));
    const started = performance.now();
    const blocks = blocksOf(diffWords(proseWords(long("a"), facts), proseWords(long("b"), facts)), "both");
    expect(blocks.map(({ runs }) => runs.map(({ op }) => op))).toEqual([["removed"], ["added"]]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it("gives both texts back whole, whatever they are", () => {
  const anyText = fc
    .array(fc.array(fc.constantFrom("a", "b", "c ", ". ", "ı", "\n "), { maxLength: 6 }), { maxLength: 5 })
    .map((paragraphs) => prose(...paragraphs.map((words) => words.join(""))));
  const plain = (words: readonly Word[]) => words.map(textOf).join("");
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const [a, b] = [proseWords(before, facts), proseWords(after, facts)];
      const stretches = diffWords(a, b);
      expect(stretches.flatMap((s) => s.before)).toEqual(a);
      expect(stretches.flatMap((s) => s.after)).toEqual(b);
      const shown = (side: Shown) =>
        blocksOf(stretches, side)
          .flatMap(({ runs }) => runs.map(({ lead, words, trail }) => lead + plain(words) + trail))
          .join("");
      expect(shown("before")).toBe(plain(a));
      expect(shown("after")).toBe(plain(b));
    }),
  );
});
