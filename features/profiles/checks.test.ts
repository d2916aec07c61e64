import { describe, expect, it } from "vitest";
import { knownLocales, localeNames } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { publishFindings } from "./checks";
import type { RichText } from "./rich-text";
import { type Profile, profileSchema } from "./schema";

const paragraph = (...content: object[]) =>
  ({ type: "doc", content: [{ type: "paragraph", content }] }) as RichText;
const words = paragraph({ type: "text", text: "Words" });
const indicators = { area: { unit: "km2" }, staff: { unit: "people" } } as const;
const land = [{ west: 26, south: 36, east: 45, north: 42 }];
const [waiting, ready] = ["a".repeat(64), "b".repeat(64)];
const files = { [waiting]: { state: "waiting" }, [ready]: { state: "ready" } } as const;
const known = { indicators, land, files };
const image = (id: string, file: string, more: object = {}) => ({
  ...{ id, file, alt: {}, isDecorative: false, caption: {}, credit: " ", licence: "" },
  ...{ focal: { x: 0.5, y: 0.5 }, ...more },
});
const observation = { id: "o", value: 3, precision: "exact", date: { kind: "undated" }, source: null };

/** Storable, and wrong in every way that keeps a profile from being published. */
const broken: Profile = profileSchema.parse({
  names: {
    official: { text: "Ad", lang: "" },
    english: " ",
    short: "",
    others: [
      { id: "a", kind: "alternative", text: " ", lang: "" },
      { id: "b", kind: "alternative", text: "AD", lang: "", source: "gone" },
      { id: "c", kind: "other_language", text: "Name", lang: "" },
      {
        ...{ id: "d", kind: "former", text: "Eski", lang: "zz" },
        from: { precision: "year", value: "9998" },
        until: { precision: "year", value: "9997" },
      },
    ],
  },
  status: "",
  region: {},
  coordinates: { latitude: 27.13, longitude: 38.42 },
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
    {
      id: "constructor",
      indicator: "constructor",
      about: { kind: "place" },
      observations: [
        { ...observation, value: 500, high: 100, date: { kind: "year", value: "9999" } },
        { ...observation, id: "p", value: null, high: 100, date: { kind: "month", value: "0000-01" } },
      ],
    },
    {
      id: "years",
      indicator: null,
      own: { names: { en: "District since" }, unit: "year" },
      about: { kind: "place" },
      observations: [
        { ...observation, value: 9999 },
        { ...observation, id: "p", value: 1957 },
      ],
    },
    {
      id: "negative",
      indicator: "staff",
      about: { kind: "place" },
      observations: [
        { ...observation, value: -1234.5678 },
        { ...observation, id: "p", value: -5 },
      ],
    },
    {
      id: "signed",
      indicator: null,
      own: { names: { en: "Growth" }, unit: "percent" },
      about: { kind: "place" },
      observations: [{ ...observation, value: -1.5, high: 2.5, date: { kind: "year", value: "2030" } }],
    },
  ],
  milestones: [
    { id: "m", date: null, title: {}, standing: null, source: null },
    { id: "n", date: null, title: {}, standing: null, source: "gone" },
    { id: "z", date: { precision: "year", value: "0000" }, title: {}, standing: null, source: null },
    { id: "y", date: { precision: "day", value: "1071-08-26" }, title: {}, standing: null, source: null },
  ],
  sources: [{ id: "s", kind: "other", title: {}, note: {} }],
  images: [
    image("gone", "c".repeat(64)),
    image("waiting", waiting, { alt: { en: " " }, licence: "cc-by-4.0" }),
    image("ready", ready, { isDecorative: true, licence: "public-domain" }),
    image("aside", "d".repeat(64)),
  ],
  cover: "nobody",
  gallery: ["gone", "waiting", "ready"],
  documents: [{ id: "d", file: ready, title: { en: " " } }],
  responsibility: {},
});

const withoutTexts: Profile = {
  ...broken,
  names: { ...broken.names, official: { text: "", lang: "tr" } },
  summary: {},
};

const findings = [...publishFindings(broken, known), ...publishFindings(withoutTexts, known)];

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
    ["documentsHaveTitles", "documents.0.title"],
  ])("%s names the field %s", (check, field) => {
    expect(publishFindings(broken, known)).toContainEqual(expect.objectContaining({ check, field }));
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
      "figures.8.observations.0.value",
      "figures.8.observations.1.value",
    ]);
  });

  it.each([
    ["rangesRise", ["figures.6.observations.0.value", "figures.6.observations.1.value"]],
    [
      "yearsArePlausible",
      [
        "figures.7.observations.0.value",
        "figures.6.observations.0.date",
        "figures.6.observations.1.date",
        "milestones.2.date",
        "names.others.3.from",
        "names.others.3.until",
      ],
    ],
    ["indicatorsAreKnown", ["figures.6"]],
    ["imagesAreThere", ["cover", "images.0.file"]],
    ["imagesAreReady", ["images.1.file"]],
    ["imagesSayWhatIsToBeSeen", ["images.0.alt", "images.1.alt"]],
    ["imagesHaveLicences", ["images.0.licence"]],
    ["imagesNameTheirMakers", ["images.0.credit", "images.1.credit"]],
  ])("%s finds what is wrong and nothing else", (name, expected) => {
    const fields = findings.flatMap(({ check, field }) => (check === name ? [field] : []));
    expect([...new Set(fields)]).toEqual(expected);
  });

  it.each([
    ["zz", true],
    ["und", true],
    ["", true],
    ["tr", false],
    ["ku", false],
  ])("asks for the language of the official name when it is %j: %s", (lang, expected) => {
    const profile = { ...broken, names: { ...broken.names, official: { text: "Ad", lang } } };
    const fields = publishFindings(profile, known).map(({ field }) => field);
    expect(fields.includes("names.official.lang")).toBe(expected);
  });

  it.each(knownLocales)("has a sentence for every check, and for nothing else, in %s", (locale) => {
    const found = new Set(findings.map(({ check }) => check));
    expect([...found].toSorted()).toEqual(Object.keys(messagesOf(locale).checks).toSorted());
    const t = translator(locale, "checks");
    for (const { check } of findings)
      expect(t(check, { language: localeNames[locale] })).toMatch(/^\p{Lu}[^{}]+\.$/u);
  });
});
