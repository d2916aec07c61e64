import { describe, expect, it } from "vitest";
import type { Figure } from "@/features/figures/schema";
import type { Drawing, Profile } from "@/features/profiles/schema";
import { mergeProfiles, mergeVersions } from "./merge";
import {
  plainProfile as base,
  figure,
  milestone,
  observation,
  prose,
  section,
  source,
} from "./versions.fixtures";

type Change = (profile: Profile) => Profile;
const inFigure = (change: (figure: Figure) => Figure): Change => {
  return (p) => ({ ...p, figures: p.figures.map(change) });
};
const inSection = (change: (drawings: Drawing[]) => Drawing[]): Change => {
  return (p) => ({
    ...p,
    sections: p.sections.map((s, i) => (i === 0 ? { ...s, drawings: change(s.drawings) } : s)),
  });
};
const inMilestone = (change: object): Change => {
  return (p) => ({ ...p, milestones: p.milestones.map((m) => ({ ...m, ...change })) });
};
const inSource = (change: object): Change => {
  return (p) => ({ ...p, sources: p.sources.map((s) => ({ ...s, ...change })) });
};
const own = (names: object): Change =>
  inFigure((f) => ({ ...f, indicator: null, own: { names, unit: "count", reviewMonths: 24 } }));
const list = (title: object): Drawing => ({ kind: "list", title, items: [] });

const rich: Profile = {
  ...base,
  sections: [
    { ...section("people", "Many."), drawings: [list({ en: "Fields" })] },
    section("origins", "Old."),
  ],
  figures: [
    {
      ...figure("trees", observation("a", 1), observation("b", 2)),
      ...{ indicator: null, own: { names: { en: "Trees" }, unit: "count", reviewMonths: 24 } },
      parts: [{ id: "oaks", label: { en: "Oaks" }, value: 1, motif: "leaf" }],
    },
  ],
  milestones: [{ ...milestone("m"), standing: { label: { en: "Town" }, inForce: true } }],
  sources: [source("s")],
};

/** Changes of two people that leave each other alone, and what of both must be in the outcome. */
const apart: [string, Change, Change, Change][] = [
  [
    "two observations of one figure",
    inFigure((f) => ({ ...f, observations: [observation("a", 9), observation("b", 2)] })),
    inFigure((f) => ({ ...f, observations: [observation("a", 1), observation("b", 8)] })),
    inFigure((f) => ({ ...f, observations: [observation("a", 9), observation("b", 8)] })),
  ],
  [
    "a newer observation from each",
    inFigure((f) => ({ ...f, observations: [observation("c", 3), ...f.observations] })),
    inFigure((f) => ({ ...f, observations: [observation("d", 4), ...f.observations] })),
    inFigure((f) => ({ ...f, observations: [observation("d", 4), observation("c", 3), ...f.observations] })),
  ],
  [
    "the name of a figure in two languages",
    own({ en: "All trees" }),
    own({ en: "Trees", tr: "Ağaçlar" }),
    own({ en: "All trees", tr: "Ağaçlar" }),
  ],
  [
    "the name of a figure, and when it is looked at again",
    own({ en: "All trees" }),
    inFigure((f) => ({ ...f, own: f.own && { ...f.own, reviewMonths: null } })),
    inFigure((f) => ({ ...f, own: { names: { en: "All trees" }, unit: "count", reviewMonths: null } })),
  ],
  [
    "what a figure is about, and its parts",
    inFigure((f) => ({ ...f, about: { kind: "organisation" } })),
    inFigure((f) => ({ ...f, parts: f.parts.map((part) => ({ ...part, value: 5 })) })),
    inFigure((f) => ({
      ...f,
      about: { kind: "organisation" },
      parts: f.parts.map((part) => ({ ...part, value: 5 })),
    })),
  ],
  [
    "date and title of a milestone",
    inMilestone({ date: null }),
    inMilestone({ title: { en: "m", tr: "Kuruluş" } }),
    inMilestone({ date: null, title: { en: "m", tr: "Kuruluş" } }),
  ],
  [
    "standing of a milestone in two languages",
    inMilestone({ standing: { label: { en: "City" }, inForce: true } }),
    inMilestone({ standing: { label: { en: "Town", tr: "Kent" }, inForce: false } }),
    inMilestone({ standing: { label: { en: "City", tr: "Kent" }, inForce: false } }),
  ],
  [
    "title and address of a source",
    inSource({ title: { en: "Register" } }),
    inSource({ url: "https://a.example" }),
    inSource({ title: { en: "Register" }, url: "https://a.example" }),
  ],
  [
    "a list drawn in one language, another drawing",
    inSection(() => [list({ en: "Fields", tr: "Alanlar" })]),
    inSection((drawings) => [...drawings, { kind: "timeline" }]),
    inSection(() => [list({ en: "Fields", tr: "Alanlar" }), { kind: "timeline" }]),
  ],
  [
    "a moved section and a new one",
    (p) => ({ ...p, sections: p.sections.toReversed() }),
    (p) => ({ ...p, sections: [...p.sections, section("new", "New.")] }),
    ({ sections: [a, b], ...p }) =>
      ({ ...p, sections: [b, section("new", "New."), a] }) as unknown as Profile,
  ],
  [
    "the same move, and a new section",
    (p) => ({ ...p, sections: p.sections.toReversed() }),
    (p) => ({ ...p, sections: [...p.sections.toReversed(), section("new", "New.")] }),
    (p) => ({ ...p, sections: [...p.sections.toReversed(), section("new", "New.")] }),
  ],
  [
    "a section that one takes away, and another section",
    (p) => ({ ...p, sections: p.sections.slice(1) }),
    (p) => ({ ...p, sections: p.sections.map((s) => (s.id === "origins" ? section("origins", "New.") : s)) }),
    (p) => ({ ...p, sections: [section("origins", "New.")] }),
  ],
];

/** Changes that only a person can settle, and the keys of what they contradict each other in. */
const contrary: [string, Change, Change, string[]][] = [
  [
    "value and date of one observation, which are one statement",
    inFigure((f) => ({ ...f, observations: [observation("a", 9), observation("b", 2)] })),
    inFigure((f) => ({
      ...f,
      observations: [{ ...observation("a", 1), date: { kind: "year", value: "2024" } }, observation("b", 2)],
    })),
    ["figures.trees.observations.a"],
  ],
  [
    "a section that one takes away and the other writes in",
    (p) => ({ ...p, sections: p.sections.slice(1) }),
    (p) => ({ ...p, sections: p.sections.map((s) => (s.id === "people" ? section("people", "New.") : s)) }),
    ["sections.people"],
  ],
  [
    "a standing that one takes away and the other renames",
    inMilestone({ standing: null }),
    inMilestone({ standing: { label: { en: "City" }, inForce: true } }),
    ["milestones.m.standing"],
  ],
  [
    "a figure that becomes a shared one, and its own name",
    inFigure((f) => ({ ...f, indicator: "population", own: null })),
    own({ en: "All trees" }),
    ["figures.trees.names"],
  ],
];

describe("mergeVersions", () => {
  it.each(apart)("keeps both of %s", (_, mine, theirs, together) => {
    const merged = mergeVersions({ base: rich, mine: mine(rich), theirs: theirs(rich) });
    expect(merged.contested).toEqual([]);
    expect(merged.profile).toEqual(together(rich));
  });

  it.each(contrary)("leaves to the person: %s", (_, mine, theirs, contested) => {
    const merged = mergeVersions({ base: rich, mine: mine(rich), theirs: theirs(rich) });
    expect(merged.contested.map(({ key }) => key)).toEqual(contested);
  });

  it("does not put two lists into one, of which each side has left another", () => {
    const leaving = (...lists: Drawing[]) => inSection(() => lists)(rich);
    const { contested } = mergeVersions({
      base: leaving(list({ en: "Fields" }), list({ tr: "Parklar" })),
      mine: leaving(list({ en: "Fields of ours" })),
      theirs: leaving(list({ tr: "Parklarımız" })),
    });
    expect(contested.map(({ key }) => key)).toEqual([
      "sections.people.drawings.list.title.en",
      "sections.people.drawings.list.title.tr",
    ]);
  });

  it("leaves two different orders to the person", () => {
    const three = { ...base, sections: ["a", "b", "c"].map((id) => section(id, id)) };
    const ordered = (...ids: string[]) => ({ ...base, sections: ids.map((id) => section(id, id)) });
    const [mine, theirs] = [ordered("b", "a", "c"), ordered("a", "c", "b")];
    const merged = mergeVersions({ base: three, mine, theirs });
    expect(merged.contested.map(({ key }) => key)).toEqual(["sections"]);
    expect(merged.profile.sections.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("says what came from which side", () => {
    const theirs = { ...base, names: { ...base.names, english: "City of Konak" } };
    const merged = mergeVersions({ base, mine: { ...base, status: "x" }, theirs });
    expect(merged.taken.map(({ key }) => key)).toEqual(["names.english"]);
    expect(merged.kept.map(({ key }) => key)).toEqual(["status"]);
  });

  it("reports what both changed and proposes one's own", () => {
    const merged = mergeVersions({
      base,
      mine: { ...base, status: "mine" },
      theirs: { ...base, status: "theirs" },
    });
    expect([merged.profile.status, merged.contested.map(({ key }) => key)]).toEqual(["mine", ["status"]]);
  });

  it("keeps the sections that both added", () => {
    const mine = { ...base, sections: [...base.sections, section("a", "A")] };
    const theirs = { ...base, sections: [section("b", "B"), ...base.sections] };
    const { profile, contested } = mergeVersions({ base, mine, theirs });
    expect(profile.sections.map((s) => s.id)).toEqual(["b", "people", "origins", "a"]);
    expect(contested).toEqual([]);
  });

  it("keeps a new section in which nothing is written yet", () => {
    const mine = { ...base, sections: [...base.sections, { id: "a", heading: {}, body: {}, drawings: [] }] };
    const merged = mergeVersions({ base, mine, theirs: { ...base, status: "x" } });
    expect(merged.profile.sections).toHaveLength(3);
  });
});

describe("mergeProfiles", () => {
  it("takes one side whole", () => {
    const theirs = { ...base, status: "x", sections: [section("c", "C")], summary: { tr: prose("Kent") } };
    expect(mergeProfiles(base, theirs, () => "theirs")).toEqual(theirs);
    expect(mergeProfiles(rich, theirs, () => "mine")).toEqual(rich);
  });

  it("drops or keeps a contested section whole", () => {
    const theirs = { ...base, sections: base.sections.slice(1) };
    expect(mergeProfiles(base, theirs, () => "theirs").sections).toEqual(theirs.sections);
    expect(mergeProfiles(base, theirs, () => "mine").sections).toEqual(base.sections);
  });
});
