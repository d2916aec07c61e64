import { expect, it } from "vitest";
import { profileFacts } from "@/features/profiles/facts";
import type { RichText } from "@/features/profiles/rich-text";
import type { Stretch } from "../comparison/word-diff";
import { figure, observation, plainProfile, prose, source } from "../versions/versions.fixtures";
import { changedSentences, newSentences, sentenceMark } from "./sentences";

const profile = { ...plainProfile, figures: [figure("f", observation("o", 1500))], sources: [source("s")] };
const facts = profileFacts(profile, {}, "en");

const told = (stretches: Stretch[]) => {
  const text = (words: Stretch["before"]) => words.map((w) => ("text" in w ? w.text : "")).join("");
  return stretches.map((s) => (s.isSame ? text(s.after) : `-${text(s.before)}+${text(s.after)}`)).join("|");
};
const changed = (before: RichText | string, after: RichText | string) =>
  changedSentences([before], [after], facts).map(told);

it.each([
  ["nothing", "One. Two.", "One. Two.", []],
  [
    "a word",
    "It is old. It is big. It is far.",
    "It is old. It is very big. It is far.",
    ["It is |-+very |big. "],
  ],
  ["a new sentence", "It is old.", "It is old. It is big.", ["-+It is big."]],
  ["a sentence less", "It is old. It is big.", "It is big.", ["-It is old. +"]],
  [
    "two places",
    "It is old. It is big. It is far.",
    "It was old. It is big. It was far.",
    ["It |-is +was |old. ", "It |-is +was |far."],
  ],
])("shows the sentences in which %s changed", (_, before, after, expected) => {
  expect(changed(before, after)).toEqual(expected);
  expect(changed(prose(before), prose(after)).join("\n")).toEqual(expected.join("\n"));
});

it("takes no source mark for a sentence, and no figure, mark or new paragraph for a change", () => {
  const paragraph = (...content: object[]) => ({ type: "paragraph", content });
  const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
  const mark = { type: "source", attrs: { source: "s" } };
  const number = { type: "figure", attrs: { figure: "f", part: null } };
  const doc = (...content: object[]) => ({ type: "doc", content }) as RichText;
  const before = doc(paragraph(text("It has "), number, text(" trees."), mark, text(" They are old.")));
  const after = doc(
    paragraph(text("It has trees.", { type: "bold" }), mark),
    paragraph(text("They are "), number, text(" very old.")),
  );
  expect(changed(before, after)).toEqual(["They are |-+1,500 very |old."]);
});

it("marks the sentences that are new, each by its words", () => {
  const [before, after] = [prose("It is old. It is big."), prose("It is big. It is very old.", "Yes.")];
  expect(newSentences([before], [after], facts)).toEqual(["It is very old.", "Yes."].map(sentenceMark));
  expect(sentenceMark("It has \ufffc\u00a0trees.")).toBe("Ithastrees.");
});
