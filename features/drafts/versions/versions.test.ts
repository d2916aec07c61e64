import { describe, expect, it } from "vitest";
import type { Profile } from "@/features/profiles/schema";
import { outline } from "../editing/outline";
import { compareProfiles } from "./compare";
import { findPlace } from "./fields";
import { plainProfile as base, prose, section, source } from "./versions.fixtures";

const keys = (a: Profile, b: Profile) => compareProfiles(a, b).map((d) => d.key);

describe("compareProfiles", () => {
  it("finds nothing between a profile and itself, however emptiness is written", () => {
    const empty = { ...base, summary: { ...base.summary, tr: prose("") }, responsibility: { en: " " } };
    expect(keys(base, empty)).toEqual([]);
  });

  it("names the fields that differ", () => {
    const other = { ...base, status: "", summary: { ...base.summary, tr: prose("Bir kent.") } };
    expect(keys(base, other)).toEqual(["status", "summary.tr"]);
  });

  it("sees an added section as one difference, and what was moved as the order", () => {
    const added = section("new", "New.");
    expect(keys(base, { ...base, sections: [...base.sections, added] })).toEqual(["sections.new"]);
    expect(keys(base, { ...base, sections: [added, ...base.sections].toReversed() })).toEqual([
      "sections.new",
      "sections",
    ]);
  });

  it("reads a backup of an earlier version, which lacks a list", () => {
    const { sources: _, ...old } = base;
    expect(keys(old as Profile, { ...base, sources: [source("s")] })).toEqual(["sources.s"]);
  });
});

it.each([
  ["names.short", { group: "title", name: "shortName" }],
  ["region.tr", { group: "title", name: "region", language: "tr" }],
  ["sections", { group: "sections", name: "sectionOrder" }],
  ["sections.tr", { group: "section:tr", name: "section", item: "tr" }],
  ["sections.x.body.tr", { group: "section:x", name: "body", item: "x", language: "tr" }],
  [
    "sections.x.drawings.series:area.title.en",
    { group: "section:x", name: "listTitle", item: "x", inner: "series:area", language: "en" },
  ],
  ["figures.x.observations", { group: "figures", name: "observationOrder", item: "x" }],
  ["figures.x.observations.en", { group: "figures", name: "observation", item: "x", inner: "en" }],
  ["milestones.x.standing.inForce", { group: "milestones", name: "inForce", item: "x" }],
  ["contacts.address.en", { group: "contact", name: "address", language: "en" }],
  ["figures.x.nothing", null],
  ["", null],
  ["constructor", null],
])("knows where %s stands", (key, place) => {
  expect(findPlace(key)).toEqual(place);
});

describe("outline", () => {
  it("marks what differs from the published page and what is empty", () => {
    const draft = { ...base, sections: [section("people", "More."), { ...section("x", ""), heading: {} }] };
    const states = outline(draft, base).map((e) => [e.group, e.isChanged, e.isEmpty]);
    expect(states).toContainEqual(["section:people", true, false]);
    expect(states).toContainEqual(["section:x", true, true]);
    expect(states).toContainEqual(["contact", false, true]);
    expect(states).toContainEqual(["title", false, false]);
  });
});
