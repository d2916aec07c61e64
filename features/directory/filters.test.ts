import { describe, expect, it } from "vitest";
import { countChosen, filterParams, filtersSchema, noFilters } from "./filters";

const read: [from: Record<string, unknown>, params: string][] = [
  [{}, ""],
  [{ country: "tr" }, "country=tr"],
  [{ country: ["tr", "fr", "tr"] }, "country=tr&country=fr"],
  [{ country: ["TR", "turkiye", "", "t'r", {}] }, ""],
  [{ population: ["0-5000", "unknown", "5-7"] }, "population=0-5000&population=unknown"],
  [{ indicator: ["area", "population"] }, "indicator=area&indicator=population"],
  [{ language: ["tr", "xx"] }, "language=tr"],
  [{ updated: "month" }, "updated=month"],
  [{ updated: ["year", "month"] }, "updated=year"],
  [{ updated: "yesterday" }, ""],
  [{ status: "partner_city", q: "konak", page: "2" }, "status=partner_city"],
  [{ status: "x".repeat(61) }, ""],
];

describe("filters in an address", () => {
  it.each(read)("%j is read as %s", (from, params) => {
    const filters = filtersSchema.parse(from);
    expect(new URLSearchParams(filterParams(filters)).toString()).toBe(params);
    expect(countChosen(filters)).toBe(filterParams(filters).length);
  });

  it("reads back what it wrote", () => {
    const filters = filtersSchema.parse({ country: ["tr"], population: ["unknown"], updated: "quarter" });
    const params = new URLSearchParams(filterParams(filters));
    const again = Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]));
    expect(filtersSchema.parse(again)).toEqual(filters);
  });

  it("takes no more than fifty of a kind", () => {
    const many = Array.from({ length: 60 }, (_, n) => `key${n}`);
    expect(filtersSchema.parse({ indicator: many }).indicator).toHaveLength(50);
    expect(noFilters.indicator).toEqual([]);
  });
});
