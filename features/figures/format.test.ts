import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { formatValue } from "./format";
import type { Precision, Unit } from "./schema";

type Case = [value: number, high: number | null, precision: Precision, unit: Unit, en: string, tr: string];

/** No-break spaces are written as "_". */
const cases: Case[] = [
  [351_572, null, "exact", "people", "351,572", "351.572"],
  [1_500_000, null, "estimate", "people", "about_1.5_million", "tahminen_1,5_milyon"],
  [1_500_000, null, "exact", "people", "1,500,000", "1.500.000"],
  [1_523_417, null, "estimate", "people", "about_1,523,417", "tahminen_1.523.417"],
  [24, null, "exact", "km2", "24_km²", "24_km²"],
  [394.24, null, "exact", "km2", "394.24_km²", "394,24_km²"],
  [2000, null, "at_least", "people", "more than_2,000", "2.000_üzeri"],
  [2000, null, "at_most", "people", "at most_2,000", "en fazla_2.000"],
  [300_000, null, "about", "people", "approximately_300,000", "yaklaşık_300.000"],
  [10, 20, "about", "ha", "approximately_10 to 20_ha", "yaklaşık_10 ile 20 arası_ha"],
  [1992, null, "exact", "year", "1992", "1992"],
  [12.5, null, "exact", "percent", "12.5%", "%12,5"],
  [1, null, "exact", "rank", "1st", "1."],
  [2, null, "exact", "rank", "2nd", "2."],
  [3, null, "exact", "rank", "3rd", "3."],
  [12, null, "exact", "rank", "12th", "12."],
  [-4.5, null, "exact", "m", "-4.5_m", "-4,5_m"],
];

describe("formatValue", () => {
  it.each(cases)("%d (to %s, %s, %s) reads %s and %s", (value, high, precision, unit, en, tr) => {
    const text = (locale: "en" | "tr") =>
      formatValue({ value, high, precision, unit }, locale, translator(locale, "figures"))?.text;
    expect([text("en"), text("tr")]).toEqual([en, tr].map((words) => words.replaceAll("_", "\u00a0")));
  });

  it("keeps the words of precision and unit apart from the number", () => {
    const value = { value: 1_500_000, high: null, precision: "estimate", unit: "people" } as const;
    expect(formatValue(value, "en", translator("en", "figures"))).toMatchObject({
      before: "about",
      number: "1.5",
      after: "million",
    });
    expect(
      formatValue({ ...value, value: 2000, precision: "at_least" }, "tr", translator("tr", "figures")),
    ).toMatchObject({
      before: "",
      number: "2.000",
      after: "üzeri",
    });
  });

  it("has nothing to say about a value that is not there", () => {
    const value = { value: null, high: null, precision: "exact", unit: "people" } as const;
    expect(formatValue(value, "en", translator("en", "figures"))).toBeNull();
  });
});
