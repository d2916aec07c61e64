import { describe, expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { indicatorRows } from "@/db/seed/reference";
import type { Profile } from "@/features/profiles/schema";
import { figure, observation } from "../versions/versions.fixtures";
import { compareFigures } from "./compare-figures";
import { compareVersions } from "./comparison";
import { figureChanges } from "./figure-rows";

describe("what readers of another language alone will see", () => {
  const seen = (after: Profile, before = konak) =>
    figureChanges(
      compareVersions({ before, after }, { indicators: indicatorRows, statuses: [] }, "en"),
    ).flatMap(({ rows }) =>
      rows.flatMap((row) => row.after?.parts.flatMap(({ text, isChanged }) => (isChanged ? text : [])) ?? []),
    );
  const withOthers: Profile["figures"][number] = {
    ...figure("new", {
      ...observation("o", 7),
      date: { kind: "worded", text: { en: "lately", tr: "geçen yıl" } },
    }),
    indicator: null,
    own: { names: { en: "Parks", tr: "Parklar" }, unit: "count", reviewMonths: 24 },
    about: { kind: "wider", level: "region", name: { en: "Aegean", tr: "Ege" } },
    parts: [{ id: "p", label: { en: "large", tr: "büyük" }, value: 7, motif: "star" }],
  };
  const added = { ...konak, figures: [...konak.figures, withOthers] };

  it("is shown of an added figure", () => {
    expect(seen(added)).toEqual([
      "Parks / Parklar",
      ...["Exact", "7", "lately / geçen yıl"],
      "Region: Aegean / Ege",
      "7 large / büyük",
    ]);
  });

  it.each<[string, Partial<Profile["figures"][number]>, string]>([
    [
      "a worded date",
      {
        observations: [
          { ...observation("o", 7), date: { kind: "worded", text: { en: "lately", tr: "dün" } } },
        ],
      },
      "lately / dün",
    ],
    [
      "a wider area",
      { about: { kind: "wider", level: "region", name: { en: "Aegean", tr: "Başka" } } },
      "Region: Aegean / Başka",
    ],
  ])("is shown where it alone changed in %s", (_, change, text) => {
    const after = { ...konak, figures: [...konak.figures, { ...withOthers, ...change }] };
    expect(seen(after, added)).toEqual([text]);
  });

  it("is not theirs who read the published page in one", () => {
    const facts = ({ figures, sources }: Profile) => ({ figures, sources });
    const found = compareFigures({ before: facts(konak), after: facts(added) }, indicatorRows, "en");
    expect(JSON.stringify(found)).not.toMatch(/Parklar|geçen yıl|Ege|büyük/);
  });
});
