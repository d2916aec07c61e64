import { expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { indicatorRows } from "@/db/seed/reference";
import type { Figure } from "@/features/figures/schema";
import type { RichText } from "@/features/profiles/rich-text";
import { proseText } from "./readable";
import { readVersion } from "./reading";

const figure: Figure = {
  ...{ id: "staff", indicator: "staff", own: null, about: { kind: "organisation" } },
  observations: [
    {
      ...{ id: "o", value: 31, high: null, unit: null, precision: "exact" },
      ...{ date: { kind: "undated" }, source: null, typed: "" },
    },
  ],
  parts: [{ id: "here", label: {}, value: 20, motif: "star" }],
};
const { factsIn } = readVersion(
  { ...konak, figures: [figure] },
  { indicators: indicatorRows, statuses: [] },
  "en",
);

it.each([
  ["the whole", { figure: "staff", part: null }, "31"],
  ["a part", { figure: "staff", part: "here" }, "20"],
  ["a part that is gone", { figure: "staff", part: "gone" }, "?"],
  ["a figure that is gone", { figure: "gone", part: null }, "?"],
])("reads a reference to %s", (_, attrs, text) => {
  const prose: RichText = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "figure", attrs }] }],
  };
  expect(proseText(prose, factsIn("en"))).toBe(text);
});

it("reads a link with where it leads, once, also where other marks divide it", () => {
  const link = { type: "link", attrs: { href: "https://konak.example" } } as const;
  const prose: RichText = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "See " },
          { type: "text", text: "our ", marks: [link] },
          { type: "text", text: "page", marks: [{ type: "bold" }, link] },
          { type: "text", text: "." },
        ],
      },
    ],
  };
  expect(proseText(prose, factsIn("en"))).toBe("See our page (https://konak.example).");
});
