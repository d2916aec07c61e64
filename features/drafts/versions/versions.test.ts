import { describe, expect, it } from "vitest";
import { withoutMedia } from "@/features/profiles/images";
import type { RichText } from "@/features/profiles/rich-text";
import type { Profile, Section } from "@/features/profiles/schema";
import { languagesBehind, outline } from "../editing/outline";
import { compareProfiles, proposedSides } from "./compare";
import { mergeProfiles } from "./merge";

const prose = (text: string): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content: text ? [{ type: "text", text }] : undefined }],
});
const section = (id: string, text: string): Section => ({
  id,
  heading: { en: id },
  body: { en: prose(text) },
  drawings: [],
});
const base: Profile = {
  names: {
    official: { text: "Konak Belediyesi", lang: "tr" },
    english: "Konak Municipality",
    short: "Konak",
  },
  status: "partner-city",
  region: { en: "İzmir" },
  coordinates: { latitude: 38.4, longitude: 27.1 },
  contacts: { website: "", email: "", phone: "", address: {} },
  summary: { en: prose("A city.") },
  sections: [section("people", "Many."), section("origins", "Old.")],
  figures: [],
  milestones: [],
  sources: [],
  ...withoutMedia,
  responsibility: {},
};
const keys = (a: Profile, b: Profile) => compareProfiles(a, b).map((d) => d.key);

describe("compareProfiles", () => {
  it("finds nothing between a profile and itself, however emptiness is written", () => {
    expect(
      keys(base, { ...base, summary: { ...base.summary, tr: prose("") }, responsibility: { en: " " } }),
    ).toEqual([]);
  });

  it("names the fields that differ", () => {
    const other = { ...base, status: "", summary: { ...base.summary, tr: prose("Bir kent.") } };
    expect(keys(base, other)).toEqual(["status", "summary.tr"]);
  });

  it("sees an added section as its texts and the order", () => {
    const other = { ...base, sections: [...base.sections, section("new", "New.")] };
    expect(keys(base, other)).toEqual(["sections.order", "sections.new.heading.en", "sections.new.body.en"]);
  });
});

describe("mergeProfiles", () => {
  const merge = (mine: Profile, theirs: Profile) => {
    const { sides, contested } = proposedSides(compareProfiles(mine, theirs), base);
    return {
      merged: mergeProfiles(mine, theirs, (key) => sides.get(key) ?? "mine"),
      contested: [...contested],
    };
  };

  it("keeps what each side changed alone", () => {
    const mine = { ...base, sections: [section("people", "More."), section("origins", "Old.")] };
    const theirs = { ...base, names: { ...base.names, english: "City of Konak" } };
    const { merged, contested } = merge(mine, theirs);
    expect(merged).toEqual({ ...mine, names: theirs.names });
    expect(contested).toEqual([]);
  });

  it("reports what both changed and proposes one's own", () => {
    const { merged, contested } = merge({ ...base, status: "mine" }, { ...base, status: "theirs" });
    expect([merged.status, contested]).toEqual(["mine", ["status"]]);
  });

  it("keeps the sections that both added", () => {
    const mine = { ...base, sections: [...base.sections, section("a", "A")] };
    const theirs = { ...base, sections: [section("b", "B"), ...base.sections] };
    expect(merge(mine, theirs).merged.sections.map((s) => s.id)).toEqual(["b", "people", "origins", "a"]);
  });

  it("keeps a new section in which nothing is written yet", () => {
    const mine = { ...base, sections: [...base.sections, { id: "a", heading: {}, body: {}, drawings: [] }] };
    expect(merge(mine, { ...base, status: "x" }).merged.sections).toHaveLength(3);
  });

  it("drops a section that one side removed and the other left alone", () => {
    const theirs = { ...base, sections: base.sections.slice(1) };
    expect(merge({ ...base, status: "x" }, theirs).merged.sections.map((s) => s.id)).toEqual(["origins"]);
  });

  it("takes one side whole", () => {
    const theirs = { ...base, status: "x", sections: [section("c", "C")], summary: { tr: prose("Kent") } };
    expect(mergeProfiles(base, theirs, () => "theirs")).toEqual(theirs);
  });
});

describe("outline", () => {
  it("marks what differs from the published page and what is empty", () => {
    const draft = { ...base, sections: [section("people", "More."), { ...section("x", ""), heading: {} }] };
    const states = outline(draft, base).map((e) => [e.group, e.isChanged, e.isEmpty]);
    expect(states).toContainEqual(["section:people", true, false]);
    expect(states).toContainEqual(["section:x", false, true]);
    expect(states).toContainEqual(["contact", false, true]);
    expect(states).toContainEqual(["title", false, false]);
  });

  it("says which language lags", () => {
    expect(languagesBehind(base)).toEqual(["tr"]);
    expect(languagesBehind({ ...base, summary: {}, sections: [] })).toEqual([]);
  });
});
