import { describe, expect, it } from "vitest";
import type { Observation } from "@/features/figures/schema";
import { compare, type PopulationRow } from "./comparison";

const row = (
  name: string,
  value: number,
  rest: Partial<Observation> = {},
  sourceKind = "municipality",
): PopulationRow => ({
  ...{ slug: name.toLowerCase(), name, region: {}, figureId: "population", sourceKind },
  observation: {
    ...{ id: "o", value, high: null, unit: null, precision: "exact", typed: "", source: "page" },
    date: { kind: "undated" },
    ...rest,
  },
});
const dated = { date: { kind: "year", value: "2024" } } as const;
const indicators = { population: { key: "population", name: "Population", unit: "people" } } as const;
const compared = (rows: PopulationRow[], here = "a") => compare(rows, here, indicators, "tr");

describe("compare", () => {
  it("orders by the reader's alphabet", () => {
    const names = ["Zile", "Ilgaz", "Çan", "Cide", "İnegöl"].map((name) => row(name, 10));
    expect(compared(names).cities.map(({ name }) => name)).toEqual([
      "Cide",
      "Çan",
      "Ilgaz",
      "İnegöl",
      "Zile",
    ]);
  });

  it("joins the values of several sources and says when they disagree", () => {
    const { cities } = compared([row("A", 748_483), row("A", 870_000, {}, "register"), row("B", 5)]);
    expect(cities).toHaveLength(2);
    expect(cities[0]?.figure).toMatchObject({
      disagree: true,
      primary: { mark: "exact" },
      others: [{ mark: "register" }],
    });
  });

  it("shows the closest dozen and itself when there are many", () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`C${i}`, 1000 * (i + 1)));
    const { cities, total } = compared(rows, "c20");
    expect(total).toBe(40);
    expect(cities).toHaveLength(12);
    expect(cities.some(({ slug }) => slug === "c20")).toBe(true);
    expect(cities.some(({ slug }) => slug === "c0" || slug === "c39")).toBe(false);
  });

  it.each<[string, PopulationRow[], object]>([
    ["undated", [row("A", 1), row("B", 2), row("C", 3)], { value: null, exact: 3, dated: 0, total: 3 }],
    [
      "not all exact",
      [row("A", 1, dated), row("B", 2, dated), row("C", 3, { ...dated, precision: "about" })],
      { value: null, exact: 2, dated: 3, total: 3 },
    ],
    ["too few", [row("A", 1, dated), row("B", 2, dated)], { value: null, exact: 2, dated: 2, total: 2 }],
    ["comparable, odd", [row("A", 9, dated), row("B", 2, dated), row("C", 3, dated)], { value: 3 }],
    ["comparable, even", [1, 2, 4, 9].map((n) => row(`N${n}`, n, dated)), { value: 3 }],
  ])("median of figures that are %s", (_, rows, expected) => expect(compared(rows).median).toEqual(expected));
});
