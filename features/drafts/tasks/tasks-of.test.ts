import { describe, expect, it } from "vitest";
import type { Figure, Observation, ReferenceDate } from "@/features/figures/schema";
import { MIDDLE } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { figure, milestone, observation, plainProfile, prose, source } from "../versions/versions.fixtures";
import type { Task } from "./task";
import { type TaskKnowledge, taskRules, tasksOf } from "./tasks-of";

const indicators = {
  population: { unit: "people", reviewMonths: 24 },
  area: { unit: "km2", reviewMonths: null },
} as const;

const knowledge: TaskKnowledge = { indicators, translations: {}, confirmedAt: () => null, kept: [] };

/** A page whose texts are all in both languages, so that only what a case changes is left to do. */
const done: Profile = {
  ...plainProfile,
  region: { en: "İzmir", tr: "İzmir" },
  summary: { en: prose("A city."), tr: prose("Bir şehir.") },
  sections: [
    {
      id: "people",
      heading: { en: "People", tr: "İnsanlar" },
      body: { en: prose("Many."), tr: prose("Çok.") },
      drawings: [],
    },
  ],
};

const dated = (value: number, date: ReferenceDate, source: string | null = null): Observation => ({
  ...observation("a", value),
  date,
  source,
});
const withFigure = (...figures: Figure[]): Profile => ({ ...done, figures });
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const brief = ({ kind, field, language }: Task) => [kind, field, language].filter(Boolean).join(" ");
const briefOf = (profile: Profile, known = knowledge) => tasksOf(profile, known).map(brief);

describe("tasksOf", () => {
  it("leaves nothing to do where nothing is missing", () => {
    expect(tasksOf(done, knowledge)).toEqual([]);
  });

  it.each<[string, Figure, string[]]>([
    ["without a date", figure("a", observation("a", 351572)), ["undated figures.0.observations.0.date"]],
    [
      "with a date in words",
      figure("a", dated(351572, { kind: "worded", text: { en: "latest", tr: "son" } })),
      ["undated figures.0.observations.0.date"],
    ],
    [
      "of a year, which is its own date",
      {
        ...figure("a", observation("a", 1984)),
        indicator: null,
        own: { names: {}, unit: "year", reviewMonths: 24 },
      },
      [],
    ],
    ["without a value", { ...figure("a"), observations: [{ ...observation("a", 1), value: null }] }, []],
    [
      "whose newest value has a date",
      figure("a", observation("a", 1), { ...dated(2, { kind: "year", value: "2024" }), id: "b" }),
      ["undated figures.0.observations.0.date"],
    ],
    [
      "whose parts do not add up",
      {
        ...figure("a", dated(10, { kind: "year", value: "2024" })),
        indicator: "area",
        parts: [{ id: "x", label: { en: "x", tr: "x" }, value: 3, motif: "leaf" }],
      },
      ["sum figures.0.parts"],
    ],
    [
      "on which sources disagree",
      {
        ...figure("a", dated(10, { kind: "year", value: "2024" }, "s"), {
          ...dated(12, { kind: "year", value: "2024" }, "t"),
          id: "b",
        }),
        indicator: "area",
      },
      ["disagreement figures.0.observations"],
    ],
  ])("a figure %s", (_, one, expected) => {
    expect(briefOf(withFigure(one))).toEqual(expected);
  });

  it.each<[string, ReferenceDate, Date | null, string | null]>([
    ["a year, from its end", { kind: "year", value: "2020" }, null, "2022-12-31"],
    ["a month, from its end", { kind: "month", value: "2022-02" }, null, "2024-02-28"],
    ["a day", { kind: "day", value: "2024-02-29" }, null, "2026-02-28"],
    ["a day, confirmed later", { kind: "day", value: "2020-05-01" }, day("2025-06-02"), "2027-06-02"],
    ["a day, confirmed before it", { kind: "day", value: "2025-05-01" }, day("2024-06-02"), "2027-05-01"],
    ["no date, confirmed", { kind: "undated" }, day("2025-06-02"), "2027-06-02"],
    ["no date, never confirmed", { kind: "undated" }, null, null],
  ])("is to be looked at again: %s", (_, date, confirmed, expected) => {
    const tasks = tasksOf(withFigure(figure("a", dated(5, date))), {
      ...knowledge,
      confirmedAt: () => confirmed,
    });
    const due = tasks.find(({ kind }) => kind === "outdated")?.dueAt ?? null;
    expect(due?.toISOString().slice(0, 10) ?? null).toBe(expected);
  });

  it("asks again about what a page counts for itself, after the time that was chosen", () => {
    const own = (reviewMonths: 12 | null) => ({
      ...figure("a", dated(5, { kind: "year", value: "2020" })),
      ...{
        indicator: null,
        own: { names: { en: "Trees", tr: "Ağaçlar" }, unit: "count" as const, reviewMonths },
      },
    });
    const [task] = tasksOf(withFigure(own(12)), knowledge);
    expect(task).toMatchObject({ kind: "outdated", field: "figures.0.observations.0.date" });
    expect(task?.dueAt).toEqual(day("2021-12-31"));
    expect(briefOf(withFigure(own(null)))).toEqual([]);
  });

  it("never asks again for what does not age", () => {
    const area = { ...figure("a", dated(24, { kind: "year", value: "1950" })), indicator: "area" };
    expect(briefOf(withFigure(area))).toEqual([]);
  });

  it("names each text that one language has and another has not, a section once", () => {
    const [people] = done.sections;
    if (!people) throw new Error("There is a section");
    const profile: Profile = {
      ...done,
      sections: [
        people,
        { ...people, id: "more", heading: { en: "More" }, body: { en: prose("More.") } },
        { ...people, id: "head", heading: { en: "Head" } },
      ],
      milestones: [{ ...milestone("m"), title: { tr: "Kuruluş" } }],
      sources: [{ ...source("s"), title: { en: "Page", tr: "Sayfa" }, note: { en: "Seen" } }],
      responsibility: { en: "The town" },
    };
    expect(briefOf(profile)).toEqual([
      "untranslated milestones.0.title en",
      "untranslated sections.1.body tr",
      "untranslated sections.2.heading tr",
      "untranslated sources.0.note tr",
      "untranslated responsibility tr",
    ]);
  });

  it("counts a language in which nothing is written as one", () => {
    expect(tasksOf(plainProfile, knowledge)).toEqual([
      {
        ...{ kind: "untranslated", field: "summary", language: "tr" },
        ...{ detail: { everything: true }, dueAt: null },
      },
    ]);
  });

  it("asks for words for pictures on the page that say something", () => {
    const image = {
      ...{ id: "i", file: "a".repeat(64), alt: {}, isDecorative: false, caption: {} },
      ...{ credit: "", licence: "" as const, focal: MIDDLE },
    };
    const profile: Profile = {
      ...done,
      images: [
        image,
        { ...image, id: "j" },
        { ...image, id: "k", isDecorative: true },
        { ...image, id: "l", alt: { en: "A square", tr: "Bir meydan" } },
      ],
      gallery: ["j", "k", "l"],
    };
    expect(briefOf(profile)).toEqual(["image-without-text images.1.alt"]);
  });

  it("finds numbers that a figure has, once for each text, unless they were kept as text", () => {
    const profile: Profile = {
      ...withFigure(figure("pop", dated(351572, { kind: "year", value: "2025" }))),
      summary: {
        en: prose("Its 351,572 people.", "Yes, 351,572 and 351 572."),
        tr: prose("Nüfus 351.572 kişi."),
      },
    };
    const typed = (known: TaskKnowledge) =>
      tasksOf(profile, known).filter(({ kind }) => kind === "typed-number");
    expect(typed(knowledge).map(({ field, language, detail }) => [field, language, detail.numbers])).toEqual([
      ["summary", "en", ["351,572", "351 572"]],
      ["summary", "tr", ["351.572"]],
    ]);
    const kept = [
      { figure: "pop", text: "351,572" },
      { figure: "other", text: "351.572" },
    ];
    expect(typed({ ...knowledge, kept }).map(({ detail }) => detail.numbers)).toEqual([
      ["351 572"],
      ["351.572"],
    ]);
  });

  it("is asked anew when an indicator ages otherwise, whatever their order", () => {
    const { population, area } = indicators;
    expect(taskRules({ area, population })).toBe(taskRules(indicators));
    expect(taskRules({ area, population: { ...population, reviewMonths: 12 } })).not.toBe(
      taskRules(indicators),
    );
  });
});
