import { describe, expect, it } from "vitest";
import { columnOf, threeColumns } from "@/db/compared.fixtures";
import { figure, observed } from "@/db/seed/facts";
import { bagcilar } from "@/db/seed/profiles/bagcilar";
import { konak } from "@/db/seed/profiles/konak";
import type { Column } from "./comparing";
import { type Cell, tableOf } from "./table";
import { unlikeWords } from "./unlike-words";

const made = (columns: Column[], isCommon = false) =>
  tableOf(
    columns.map(({ context }) => context),
    isCommon,
  );
const textOf = (cell: Cell | undefined) => cell?.value?.formatted.text.replaceAll("\u00a0", " ") ?? null;
const rowsOf = (columns: Column[], isCommon = false) =>
  made(columns, isCommon).groups.flatMap(({ rows }) => rows);
const row = (columns: Column[], key: string) => rowsOf(columns).find((one) => one.key === key);

describe("the three profiles of a new site", () => {
  const columns = threeColumns();
  it("stand in the rows that somebody has, by group and in the network's order", () => {
    const groups = made(columns).groups.map(({ key, rows }) => [key, rows.map((one) => one.key)]);
    expect(groups).toEqual([
      ["people", ["population-stated", "population-register", "people_present-only"]],
      ["place", ["area-only", "neighbourhoods-only"]],
      ["organisation", ["directorates-only", "staff-only", "community_centres-only"]],
    ]);
  });

  it("show each value as its profile does, and say where there is none", () => {
    expect(row(columns, "population-stated")?.cells.map(textOf)).toEqual([
      "351,572",
      "approximately 300,000",
      "748,483",
    ]);
    expect(row(columns, "population-register")?.cells.map(textOf)).toEqual([null, "292,616", "870,000"]);
    expect(row(columns, "staff-only")?.cells.map(textOf)).toEqual(["more than 2,000", null, null]);
  });

  it("count what each has recorded of all rows, also when only the common ones are shown", () => {
    expect(made(columns)).toMatchObject({ total: 8, recorded: [7, 2, 2], missing: [] });
    const common = made(columns, true);
    expect(common).toMatchObject({ total: 8, recorded: [7, 2, 2] });
    expect(common.groups.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(["population-stated"]);
  });

  it("have their populations on one scale with what contradicts them", () => {
    const population = row(columns, "population-stated");
    expect(population?.scale).toMatchObject({ from: 0, ticks: [0, 200_000, 400_000, 600_000, 800_000] });
    expect(population?.cells[2]).toMatchObject({ at: 748_483, secondAt: 870_000 });
    expect(population?.cells[1]).toMatchObject({ at: 300_000, secondAt: null });
    expect(row(columns, "staff-only")?.scale).toBeNull();
  });

  it("are divided where both figures allow it, and refused where not", () => {
    expect(row(columns, "area-only")?.cells[0]).toMatchObject({ rate: { digits: 2 } });
    expect(row(columns, "staff-only")?.cells[0]).toMatchObject({
      rate: { refused: ["precision", "undated"] },
    });
    expect(row(columns, "population-stated")?.cells[0]).toMatchObject({ rate: null });
  });

  it("are said to be unlike, in the reader's language", () => {
    const unlike = row(columns, "population-stated")?.differences ?? [];
    expect(unlikeWords(unlike, "en")).toBe(
      "different precision (Konak and Bağcılar: exact; Zeytinburnu: about); no date is stated for any of them.",
    );
    expect(unlikeWords(unlike, "tr")).toContain("Konak ve Bağcılar: kesin; Zeytinburnu: yaklaşık");
    expect(unlikeWords([], "en")).toBeNull();
  });
});

describe("tableOf", () => {
  const withFigures = (slug: string, figures: typeof konak.figures) => columnOf(slug, { ...konak, figures });
  const year = (value: string) => ({ date: { kind: "year" as const, value } });

  it("never takes the figure of a wider area for the place's own", () => {
    const province = konak.figures.filter(({ id }) => id === "province-population");
    const [, cell] =
      row([columnOf("b", bagcilar), withFigures("a", province)], "population-stated")?.cells ?? [];
    expect(cell).toMatchObject({ value: null, wider: { figure: { id: "province-population" } } });
    expect(rowsOf([withFigures("a", province), withFigures("b", [])])).toEqual([]);
  });

  it("draws values in different units on one scale, and leaves them as they are stated", () => {
    const columns = [
      withFigures("a", [figure("area", [observed(24, year("2023"))])]),
      columnOf("b", {
        ...{ ...konak, region: bagcilar.region },
        figures: [figure("area", [observed(1200, { ...year("2023"), unit: "ha" })])],
      }),
    ];
    const area = row(columns, "area-only");
    expect(area?.cells.map(textOf)).toEqual(["24 km²", "1,200 ha"]);
    expect(area?.cells).toMatchObject([{ at: 24 }, { at: 12 }]);
    expect(unlikeWords(area?.differences ?? [], "en")).toBe(
      "different units (Konak (İzmir): km²; Konak (İstanbul): ha).",
    );
  });

  it("names what is expected and nobody has recorded", () => {
    expect(made([withFigures("a", [])]).missing).toContain("Area");
    expect(made([]).groups).toEqual([]);
  });

  it("keeps further sources beside a value that has no row for them", () => {
    const two = figure("area", [observed(24), observed(30, { source: "gazette" })]);
    const [cell] = row([withFigures("a", [two])], "area-only")?.cells ?? [];
    expect(cell).toMatchObject({ disagrees: true, also: [{ observation: { value: 30 } }] });
  });
});
