import { describe, expect, it } from "vitest";
import { filtersSchema } from "../filters";
import { type Cell, cellKinds, countCells, type Values } from "./cells";

/** "country=tr language=en language=tr" */
const readValues = (text: string): Values => {
  const pairs = text.split(" ").map((pair) => pair.split("="));
  const of = (kind: string) => pairs.flatMap(([key, value = ""]) => (key === kind ? [value] : []));
  return Object.fromEntries(cellKinds.map((kind) => [kind, of(kind)])) as unknown as Values;
};
const cell = (text: string, all: number, month = 0): Cell => ({
  values: readValues(text),
  all,
  within: { month, quarter: month, year: all },
});
const cells = [
  cell("country=tr status=partner population=unknown language=en language=tr indicator=area", 5, 2),
  cell("country=tr status=candidate population=0-5000 language=tr", 3, 1),
  cell("country=gr status=partner population=0-5000 language=en indicator=area indicator=staff", 2),
];
const count = (params: object) => countCells(cells, filtersSchema.parse(params));
const of = (kind: "country" | "indicator" | "updated" | "language", params: object) =>
  Object.fromEntries(count(params).facets[kind].map(({ value, count: n }) => [value, n]));

describe("counting in cells", () => {
  it.each([
    [{}, 10],
    [{ country: "tr" }, 8],
    [{ country: ["tr", "gr"] }, 10],
    [{ country: "tr", status: "candidate" }, 3],
    [{ indicator: ["area", "staff"] }, 2],
    [{ updated: "month" }, 3],
    [{ updated: "month", country: "gr" }, 0],
    [{ country: "de" }, 0],
  ])("of %j: %j", (params, total) => expect(count(params).total).toBe(total));

  it("leaves one kind out to count what else there would be of it", () => {
    expect(of("country", { country: "tr" })).toEqual({ tr: 8, gr: 2 });
    expect(of("country", { country: "tr", status: "partner" })).toEqual({ tr: 5, gr: 2 });
    expect(of("language", { language: "tr" })).toEqual({ tr: 8, en: 7 });
    expect(of("updated", { updated: "month" })).toEqual({ month: 3, quarter: 3, year: 10 });
  });

  it("counts another indicator as one more that has to be recorded", () => {
    expect(of("indicator", { indicator: "staff" })).toEqual({ area: 2, staff: 2 });
    expect(of("indicator", { country: "tr" })).toEqual({ area: 5 });
  });

  it("names the most frequent first, and none that nobody has", () => {
    expect(count({}).facets.country.map(({ value }) => value)).toEqual(["tr", "gr"]);
    expect(count({ country: "gr" }).facets.updated).toEqual([{ value: "year", count: 2 }]);
  });
});
