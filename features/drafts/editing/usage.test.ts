import { describe, expect, it } from "vitest";
import type { RichText } from "@/features/profiles/rich-text";
import { figurePlaces, isMentioned, isPartMentioned } from "./usage";

const withFigure = (figure: string, part: string | null = null): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "figure", attrs: { figure, part } }] }],
});
const profile = {
  summary: { tr: withFigure("population") },
  sections: [
    {
      id: "people",
      heading: {},
      body: { en: withFigure("population", "women"), tr: withFigure("area") },
      drawings: [{ kind: "scale" as const, figures: ["population", "visitors"] as [string, string] }],
    },
  ],
};

describe("figurePlaces", () => {
  it.each([
    ["population", ["summary", "keyFigures", "text people", "drawing people"]],
    ["area", ["keyFigures", "text people"]],
    ["visitors", ["keyFigures", "drawing people"]],
    ["staff", ["keyFigures"]],
  ])("lists where %s is met", (figure, places) => {
    const found = figurePlaces(profile, figure).map((p) =>
      "section" in p ? `${p.kind} ${p.section}` : p.kind,
    );
    expect(found).toEqual(places);
  });
});

it.each([
  ["figure", "area", true],
  ["figure", "visitors", true],
  ["figure", "staff", false],
  ["figure", "women", false],
  ["source", "area", false],
] as const)("knows whether a text refers to the %s %s", (fact, id, expected) => {
  expect(isMentioned(profile, fact, id)).toBe(expected);
});

it.each([
  ["population", "women", true],
  ["population", "men", false],
  ["area", "women", false],
])("knows whether a text refers to a part: %s, %s", (figure, part, expected) => {
  expect(isPartMentioned(profile, figure, part)).toBe(expected);
});
