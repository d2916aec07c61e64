import { expect, it } from "vitest";
import { foldSittings, type Saved } from "./sittings";

type Given = [minute: number, kind: Saved["kind"], who?: string, isMarked?: "marked"];

/** Revisions 1, 2, 3 … as they were written, and the numbers of each sitting, newest first. */
const fold = (given: Given[]) => {
  const rows = given.map(
    ([minute, kind, who = "ayse", mark], i): Saved => ({
      number: i + 1,
      kind,
      authorId: who.startsWith("gone") ? null : who,
      authorName: who === "gone-erased" ? "" : who,
      createdAt: new Date(minute * 60_000),
      isMarked: mark === "marked",
    }),
  );
  return foldSittings(rows.toReversed()).map(({ last, earlier }) =>
    [last, ...earlier].map(({ number }) => number),
  );
};

it.each<[string, Given[], number[][]]>([
  ["nothing", [], []],
  ["one revision", [[0, "created"]], [[1]]],
  [
    "automatic saves of one person, shortly after one another",
    [
      [0, "created"],
      [1, "autosaved"],
      [30, "autosaved"],
      [59, "autosaved"],
    ],
    [[4, 3, 2], [1]],
  ],
  [
    "an automatic save after a break",
    [
      [0, "autosaved"],
      [30, "autosaved"],
    ],
    [[2], [1]],
  ],
  [
    "automatic saves of two people by turns",
    [
      [0, "autosaved"],
      [1, "autosaved", "deniz"],
      [2, "autosaved"],
    ],
    [[3], [2], [1]],
  ],
  [
    "what a person saves takes what was saved by itself into it, and ends it",
    [
      [0, "autosaved"],
      [1, "saved"],
      [2, "autosaved"],
      [3, "autosaved"],
    ],
    [
      [4, 3],
      [2, 1],
    ],
  ],
  [
    "what another person saves does not",
    [
      [0, "autosaved"],
      [1, "saved", "deniz"],
    ],
    [[2], [1]],
  ],
  [
    "what was published or handed in ends it",
    [
      [0, "autosaved"],
      [1, "autosaved", "ayse", "marked"],
      [2, "autosaved"],
    ],
    [[3], [2, 1]],
  ],
  [
    "restoring and composing stand by themselves",
    [
      [0, "autosaved"],
      [1, "restored"],
      [2, "autosaved"],
      [3, "composed"],
      [4, "autosaved"],
    ],
    [[5], [4], [3], [2], [1]],
  ],
  [
    "of accounts that are gone the name decides",
    [
      [0, "autosaved", "gone-ali"],
      [1, "autosaved", "gone-ali"],
      [2, "autosaved", "gone-veli"],
      [3, "autosaved", "gone-erased"],
      [4, "autosaved", "gone-erased"],
    ],
    [[5], [4], [3], [2, 1]],
  ],
])("folds %s", (_, given, expected) => {
  expect(fold(given)).toEqual(expected);
});

it("folds a stretch as it folds the whole, from where a sitting ends", () => {
  const given: Given[] = Array.from({ length: 40 }, (_, i) => [i * 10 + (i % 7) * 12, "autosaved"]);
  const whole = fold(given);
  const [first = []] = whole;
  expect(fold(given.slice(0, -first.length))).toEqual(whole.slice(1));
});
