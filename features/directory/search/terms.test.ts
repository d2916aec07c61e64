import { describe, expect, it } from "vitest";
import { filtersSchema } from "../filters";
import { valuesOf } from "./cells";
import { ranks } from "./ranks";
import { filterQuery, filterSigns, foldedWords, orderSigns, placeWords } from "./terms";
import { placeQueries, textQueries } from "./text-query";

const now = new Date("2026-03-15T12:00:00Z");
const asked = (params: object) => filterQuery(filtersSchema.parse(params), now);

describe("signs", () => {
  it("stand for what a place is filtered by and for its size", () => {
    const place = { countryCode: "tr", status: "partner_city", population: 5000 };
    const signs = filterSigns(valuesOf({ ...place, languages: ["tr", "en"], indicators: ["area"] }));
    expect(signs).toEqual([
      ...["country=tr", "status=partner_city", "population=5000-20000"],
      ...["language=en", "language=tr", "indicator=area"],
    ]);
    expect(orderSigns(5000, now)).toEqual(["size=12", "month=2026-03"]);
    expect(orderSigns(null, now)[0]).toBe("size=0");
    expect(orderSigns(9_000_000, now)[0]).toBe("size=17");
  });

  it("of names are their words, and each name as one word", () => {
    expect(placeWords("kucuk cekmece\nsankt polten")).toEqual(
      expect.arrayContaining(["kucuk", "kucukcekmece", "polten", "sanktpolten", "saint", "saintpolten"]),
    );
    expect(foldedWords(`Çeşme, çeşme ${"x".repeat(99)}`)).toEqual(["cesme", "x".repeat(60)]);
  });
});

describe("a question to the index", () => {
  it.each([
    [{}, ""],
    [{ country: ["tr", "gr"] }, "('country=tr' | 'country=gr')"],
    [{ indicator: ["area", "staff"] }, "('indicator=area') & ('indicator=staff')"],
    [{ status: "x", updated: "month" }, "('status=x') & ('month=2026-03' | 'month=2026-02')"],
  ])("of the filters %j is %s", (params, query) => expect(asked(params)).toBe(query));

  it("asks for every month that a year touches", () => {
    expect(asked({ updated: "year" }).split(" | ")).toHaveLength(13);
  });

  it("asks headings before texts, the large before the small, and wants one word in a text at least", () => {
    const queries = textQueries([["konak"], ["market", "markets"]], "('country=tr')");
    expect(queries).toHaveLength(24);
    expect(queries[0]).toEqual({
      rank: ranks.heading,
      query:
        "('size=17') & ('^konak' | '@konak') & ('^market' | '^markets' | '@market' | '@markets') & " +
        "('^konak' | '^market' | '^markets') & ('country=tr')",
    });
    expect(queries.at(-1)?.rank).toBe(ranks.prose);
    expect(queries.at(-1)?.query).toContain("!(");
  });

  it("reads some words as one name, and does not insist on one or two letters", () => {
    const words = ["kucuk", "cekmece", "de", "istanbul"];
    const [first] = placeQueries(
      words,
      words.map((word) => [word]),
      "",
    );
    expect(first?.query).toContain("(('@kucuk') & ('@cekmece') & ('@istanbul'))");
    expect(first?.query).toContain("('@kucukcekmece')");
    expect(first?.query).not.toContain("'@de'");
  });
});
