import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { indicatorRows } from "@/db/seed/reference";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { edited, editsOf } from "../versions/edits.fixtures";
import { fieldName } from "../versions/names";
import { figure, observation, section } from "../versions/versions.fixtures";
import { changedWords } from "./change-words";
import { compareFigures } from "./compare-figures";
import { changeAnchor, changedGroups, compareVersions, versionsOf } from "./comparison";
import { figureChanges } from "./figure-rows";
import { movedItems } from "./moved-items";
import { summaryOf } from "./summary";

const lists = { indicators: indicatorRows, statuses: [] };
const compare = (after: Profile, locale: Locale = "en", before: Profile = konak) =>
  compareVersions({ before, after }, lists, locale);

const inFigure = (id: string, change: (f: Profile["figures"][number]) => Profile["figures"][number]) => ({
  ...konak,
  figures: konak.figures.map((f) => (f.id === id ? change(f) : f)),
});
const headings = (count: number): Profile => ({
  ...konak,
  sections: konak.sections.map((s, i) => (i < count ? { ...s, heading: { en: `New ${i}` } } : s)),
});

describe("summaryOf", () => {
  it.each<[string, Locale, Profile, string]>([
    ["nothing", "en", konak, "Nothing differs between these two."],
    ["sections", "en", headings(3), "Three sections changed. Nothing else did."],
    ["in Turkish", "tr", headings(3), "Üç bölüm değişti. Başka değişiklik yok."],
    ["an i at the beginning", "tr", headings(2), "İki bölüm değişti. Başka değişiklik yok."],
    [
      "a figure and other things",
      "en",
      {
        ...inFigure("staff", (f) => ({ ...f, about: { kind: "place" } })),
        status: "",
        contacts: { ...konak.contacts, phone: "1" },
        sections: konak.sections.toReversed(),
      },
      "One figure, the title and status, the contact details, and the order of a list changed. Nothing else did.",
    ],
    [
      "an added section",
      "en",
      { ...konak, sections: [...konak.sections, section("x", "X")] },
      "One section changed. Nothing else did.",
    ],
  ])("counts %s", (_, locale, after, expected) => {
    expect(summaryOf(compare(after, locale))).toBe(expected);
  });
});

describe("figureChanges", () => {
  const cells = (after: Profile, locale: Locale = "en") =>
    figureChanges(compare(after, locale)).map(({ name, state, rows }) => ({
      ...{ name, state },
      rows: rows.map(({ label, before, after: now }) => [
        label,
        ...[before, now].map((cell) =>
          cell?.parts.map(({ text, isChanged }) => (isChanged ? `*${text}*` : text)).join(" | "),
        ),
      ]),
    }));

  it("says to editors when a figure of its own is looked at again, and not to readers", () => {
    const own = (reviewMonths: 12 | null) =>
      inFigure("staff", (f) => ({
        ...f,
        ...{ indicator: null, own: { names: { en: "Trees" }, unit: "count", reviewMonths } },
      }));
    const changes = figureChanges(compare(own(null), "en", own(12)));
    expect(changes[0]?.rows).toMatchObject([
      {
        label: "when it is looked at again",
        before: { parts: [{ text: "after a year" }] },
        after: { parts: [{ text: "never: it does not change" }] },
      },
    ]);
    expect(compareFigures({ before: own(12), after: own(null) }, indicatorRows, "en")).toEqual([]);
  });

  it("sets apart what of a value changed", () => {
    const after = inFigure("staff", (f) => ({
      ...f,
      observations: f.observations.map((o) => ({
        ...o,
        precision: "about",
        date: { kind: "year", value: "2024" },
      })),
    }));
    const [, , , source] = ["", "", "", konak.sources[0]?.title.en];
    expect(cells(after)).toEqual([
      {
        name: "Staff",
        state: "changed",
        rows: [
          ["", `*More than* | 2,000 | *Date not stated* | ${source}`, `*About* | 2,000 | *2024* | ${source}`],
        ],
      },
    ]);
  });

  it("has a row for each thing that changed, in the reader's numbers", () => {
    const after = inFigure("community-centres", (f) => ({
      ...f,
      about: { kind: "place" },
      observations: f.observations.map((o) => ({ ...o, value: 1600 })),
      parts: f.parts.map((part, i) => (i === 0 ? { ...part, value: 1234 } : part)),
    }));
    const [changed] = cells(after, "tr");
    expect(changed?.rows.map(([label]) => label)).toEqual([
      "neye ait olduğu",
      "",
      "parçanın sayısı: “yaşlılara yönelik merkez”",
    ]);
    expect(changed?.rows[1]?.[2]).toContain("*1.600*");
    expect(changed?.rows[2]?.slice(1)).toEqual(["*1*", "*1.234*"]);
  });

  it("sets a newer value beside the one that readers saw before", () => {
    const newer = { ...observation("newer", 2100), source: konak.sources[0]?.id ?? null };
    const after = inFigure("staff", (f) => ({ ...f, observations: [newer, ...f.observations] }));
    const source = konak.sources[0]?.title.en;
    expect(cells(after)[0]?.rows).toEqual([
      [
        "a value added",
        `More than | 2,000 | Date not stated | ${source}`,
        `*Exact* | *2,100* | Date not stated | ${source}`,
      ],
    ]);
  });

  it("shows what an added figure says, and that it was not there", () => {
    const about = { kind: "wider", level: "region", name: { en: "Aegean" } } as const;
    const added = { ...figure("new", observation("o", 7)), about };
    expect(cells({ ...konak, figures: [...konak.figures, added] })).toEqual([
      {
        name: "Population",
        state: "added",
        rows: [
          ["", undefined, "*Exact* | *7* | *Date not stated*"],
          ["what it is about", undefined, "*Region: Aegean*"],
        ],
      },
    ]);
  });
});

it.each<[string[], string[], ReturnType<typeof movedItems>]>([
  [["a", "b", "c"], ["a", "b", "c"], []],
  [["a", "b", "c"], ["c", "a", "b"], [{ id: "c", behind: null }]],
  [["a", "b", "c"], ["b", "c", "a"], [{ id: "a", behind: "c" }]],
  [["a", "b"], ["a", "x", "b"], []],
  [["a", "gone", "b"], ["b", "a"], [{ id: "a", behind: "b" }]],
])("sees what was moved from %j to %j", (before, after, moved) => {
  expect(movedItems(before, after)).toEqual(moved);
});

it("puts texts before facts, and gives each field an id of its own", () => {
  const after = {
    ...inFigure("staff", (f) => ({ ...f, about: { kind: "place" } })),
    sections: [section("x", "X"), ...konak.sections],
    responsibility: { en: "Somebody" },
    milestones: konak.milestones.map((m) => ({ ...m, date: null })),
  };
  expect(changedGroups(compare(after)).map(({ group }) => group)).toEqual([
    "section:x",
    "figures",
    "milestones",
    "responsibility",
  ]);
  expect(changeAnchor("sections.x.drawings.series:area")).toBe("change-sections_x_drawings_series__area");
});

/** How a value was typed is nothing that anybody reads. */
const isOnlyTyped = ({ before, after }: { before: unknown; after: unknown }) =>
  isDeepStrictEqual({ ...(before as object), typed: "" }, { ...(after as object), typed: "" });

it("finds a name and words for whatever changed", () => {
  fc.assert(
    fc.property(editsOf("a", 8), editsOf("b", 8), fc.constantFrom(...locales), (before, changes, locale) => {
      const was = edited(konak, before);
      const comparison = compare(edited(was, changes), locale, was);
      summaryOf(comparison);
      const rows = new Map(figureChanges(comparison).flatMap((f) => f.rows.map((row) => [row.key, row])));
      for (const change of comparison.changes) {
        expect(fieldName(change, versionsOf(comparison))).toMatch(/\S/);
        const words = changedWords(change, comparison);
        if (!change.name.endsWith("Order") && change.group !== "figures")
          expect({ key: change.key, isSeen: words.some(({ isSame }) => !isSame) }).toEqual({
            key: change.key,
            isSeen: true,
          });
        const row = rows.get(change.key);
        const cells = row && [row.before, row.after];
        if (row && !isOnlyTyped(change))
          expect({
            key: change.key,
            cells: cells?.some((cell) => cell?.parts.some((p) => p.isChanged)),
          }).toEqual({
            key: change.key,
            cells: true,
          });
      }
    }),
    { numRuns: 150 },
  );
});
