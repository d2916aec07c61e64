import { expect, it } from "vitest";
import type { Observation } from "@/features/figures/schema";
import { readFigure } from "./read-figure";
import { type Marks, retype, unmarked } from "./typed-marks";

const context = { locale: "en", country: "tr", unit: "km2" } as const;
const empty: Observation = {
  ...{ id: "o", value: null, high: null, source: null, typed: "" },
  ...unmarked,
};
const year = (value: string) => ({ kind: "year", value }) as const;

/** Types the texts one after the other; an object in between is what is chosen by hand in the other fields. */
function type(steps: (string | Partial<Marks>)[], from = empty) {
  let state = { observation: from, chosen: unmarked };
  for (const step of steps) {
    const { observation, chosen } = state;
    if (typeof step !== "string") {
      state = { observation: { ...observation, ...step }, chosen };
      continue;
    }
    const understood = (text: string) => readFigure(text, context).observation;
    const change = { typed: step, before: understood(observation.typed), after: understood(step) };
    state = retype(observation, change, chosen);
  }
  return state.observation;
}
/** A text as it comes about, sign by sign. */
const signs = (text: string) => [...text].map((_, i) => text.slice(0, i + 1));

it.each([
  [
    "forgets the precision and the date of texts that were replaced",
    ["350000 - 360000", "361000 (2023)", "360123"],
    { value: 360_123, high: null, precision: "exact", date: { kind: "undated" } },
  ],
  [
    "forgets them while it is typed sign by sign",
    [...signs("350000 - 360000 (2023)"), "", ...signs("360123")],
    { value: 360_123, high: null, precision: "exact", date: { kind: "undated" } },
  ],
  [
    "takes what the text says",
    signs("about 361000 ha (2023)"),
    { value: 361_000, precision: "about", date: year("2023"), unit: "ha" },
  ],
  ["goes back to the date chosen before", [{ date: year("2020") }, "5 (2023)", "5"], { date: year("2020") }],
  [
    "goes back to a choice that the text happened to say too",
    [{ date: year("2023") }, "5 (2023)", "5"],
    { date: year("2023") },
  ],
  [
    "keeps what was chosen after it was typed",
    ["about 5 (2023)", { precision: "estimate", date: year("2021") }, "5"],
    { precision: "estimate", date: year("2021") },
  ],
  [
    "keeps a choice against the text while typing goes on",
    ["about 5", { precision: "estimate" }, "about 50"],
    { value: 50, precision: "estimate" },
  ],
  [
    "lets a new word count after that",
    ["about 5", { precision: "estimate" }, "over 50"],
    { precision: "at_least" },
  ],
  ["keeps the chosen unit", [{ unit: "ha" }, "2", "24", "many"], { unit: "ha", value: null }],
  ["forgets the unit of a text that was replaced", [{ unit: "ha" }, "100 acres", "100"], { unit: "ha" }],
] as const)("%s", (_, steps, expected) => {
  expect(type([...steps])).toMatchObject(expected);
});

it("forgets what a text of an earlier visit said, and nothing else", () => {
  const stored: Observation = {
    ...empty,
    ...{ value: 361_000, typed: "about 361000 (2023)", precision: "about", date: year("2023") },
  };
  expect(type(["360123"], stored)).toMatchObject({ precision: "exact", date: { kind: "undated" } });
  const chosen: Observation = { ...stored, precision: "at_most", date: year("2020") };
  expect(type(["360123"], chosen)).toMatchObject({ precision: "at_most", date: year("2020") });
});
