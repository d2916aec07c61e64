import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { publishFindings } from "./checks";
import type { RichText } from "./rich-text";
import { type Profile, profileSchema } from "./schema";

const paragraph = (...content: object[]) =>
  ({ type: "doc", content: [{ type: "paragraph", content }] }) as RichText;
const words = paragraph({ type: "text", text: "Words" });
const indicators = { area: { unit: "km2" }, staff: { unit: "people" } } as const;
const observation = { id: "o", value: 3, precision: "exact", date: { kind: "undated" }, source: null };

/** Storable, and wrong in every way that keeps a profile from being published. */
const broken: Profile = profileSchema.parse({
  names: { official: { text: "Ad", lang: "" }, english: " ", short: "" },
  status: "",
  region: {},
  coordinates: null,
  contacts: { website: "", email: "", phone: "", address: {} },
  summary: { en: words },
  sections: [
    {
      id: "a",
      heading: { tr: "Başlık" },
      body: { en: words },
      drawings: [{ kind: "series", figure: "gone" }],
    },
    {
      id: "b",
      heading: { en: "Heading" },
      body: { tr: paragraph({ type: "figure", attrs: { figure: "gone" } }) },
      drawings: [{ kind: "timeline" }, { kind: "scale", figures: ["empty", "gone"] }],
    },
  ],
  figures: [
    { id: "empty", indicator: "area", about: { kind: "place" }, observations: [] },
    {
      id: "sum",
      indicator: "staff",
      about: { kind: "wider", level: "province", name: { en: " " } },
      observations: [observation],
      parts: [{ id: "p", label: {}, value: 2, motif: "leaf" }],
    },
    {
      id: "own",
      indicator: null,
      own: { names: { en: " " }, unit: "count" },
      about: { kind: "place" },
      observations: [observation],
    },
    {
      id: "halves",
      indicator: "staff",
      about: { kind: "place" },
      observations: [observation, { ...observation, id: "half", value: 351.572 }],
    },
    {
      id: "range",
      indicator: null,
      own: { names: { en: "Rank" }, unit: "rank" },
      about: { kind: "place" },
      observations: [{ ...observation, high: 4.5 }],
    },
    {
      id: "measured",
      indicator: "area",
      about: { kind: "place" },
      observations: [{ ...observation, value: 24.5 }],
    },
  ],
  milestones: [
    { id: "m", date: null, title: {}, standing: null, source: null },
    { id: "n", date: null, title: {}, standing: null, source: "gone" },
  ],
  sources: [{ id: "s", kind: "other", title: {}, note: {} }],
  responsibility: {},
});

const withoutTexts: Profile = {
  ...broken,
  names: { ...broken.names, official: { text: "", lang: "tr" } },
  summary: {},
};

const findings = [...publishFindings(broken, indicators), ...publishFindings(withoutTexts, indicators)];

describe("publishFindings", () => {
  it.each([
    ["saysOfficialLanguage", "names.official.lang"],
    ["sectionsHaveHeadings", "sections.0.heading"],
    ["figuresHaveNames", "figures.2.own.names"],
    ["figuresHaveValues", "figures.0.observations.0.value"],
    ["observationsHaveSources", "figures.1.observations.0.source"],
    ["widerFiguresNameTheirArea", "figures.1.about"],
    ["partsAddUp", "figures.1.parts"],
    ["milestonesPointAtSources", "milestones.1.source"],
    ["drawingsPointAtFigures", "sections.0.drawings.0.figure"],
    ["drawingsPointAtFigures", "sections.1.drawings.1.figures.1"],
    ["tokensPointAtFacts", "sections.1.body.tr"],
  ])("%s names the field %s", (check, field) => {
    expect(publishFindings(broken, indicators)).toContainEqual(expect.objectContaining({ check, field }));
  });

  it("lets a milestone be without a source, and a drawing be made of what is there", () => {
    const fields = findings.map(({ field }) => field);
    expect(fields).not.toContain("milestones.0.source");
    expect(fields).not.toContain("sections.1.drawings.1.figures.0");
  });

  it("asks for whole numbers where something is counted, and only there", () => {
    const fields = findings.flatMap(({ check, field }) => (check === "countsAreWhole" ? [field] : []));
    expect([...new Set(fields)]).toEqual([
      "figures.3.observations.1.value",
      "figures.4.observations.0.value",
    ]);
  });

  it.each(locales)("has a sentence for every check, and for nothing else, in %s", (locale) => {
    const found = new Set(findings.map(({ check }) => check));
    expect([...found].toSorted()).toEqual(Object.keys(messagesOf(locale).checks).toSorted());
    const t = translator(locale, "checks");
    for (const { check, params } of findings) expect(t(check, params)).toMatch(/^\p{Lu}[^{}]+\.$/u);
  });
});
