import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./dates";
import type { Stated } from "./likeness";
import { density, perThousand, type Rate } from "./rates";
import type { ReferenceDate } from "./schema";

const year = (value: string): ReferenceDate => ({ kind: "year", value });
const undated: ReferenceDate = { kind: "undated" };
type Change = Partial<Omit<Stated, "observation">> & { value?: number; date?: ReferenceDate; high?: number };
const stated = ({ value = 1000, date = year("2023"), high, ...rest }: Change = {}): Stated => ({
  observation: { value, high: high ?? null, date },
  ...{ mark: "exact", unit: "people", about: "place", changes: [] },
  ...rest,
});
const before: CalendarDate = { precision: "day", value: "2014-03-30" };
const within: CalendarDate = { precision: "day", value: "2023-03-30" };
const residents = (change: Change = {}) => stated({ value: 351_572, ...change });
const shown = (rate: Rate) =>
  "refused" in rate ? rate.refused : Number(rate.value.toPrecision(rate.digits));

describe("perThousand", () => {
  const staff = (change: Change = {}) => stated({ value: 2104, about: "organisation", ...change });
  it.each<[string, Stated, Stated | null, number | string[]]>([
    ["both exact, of one year", staff(), residents(), 5.98],
    ["both exact, few counted", staff({ value: 15, unit: "count" }), residents(), 0.043],
    ["of days in one year", staff({ date: { kind: "day", value: "2023-01-31" } }), residents(), 5.98],
    [
      "both rounded",
      staff({ value: 2000, mark: "about" }),
      residents({ value: 300_000, mark: "about" }),
      6.7,
    ],
    ["both estimates", staff({ mark: "estimate" }), residents({ mark: "estimate" }), 5.98],
    ["no residents", staff(), null, ["missing"]],
    ["nobody lives there", staff(), residents({ value: 0 }), ["missing"]],
    ["the province's residents", staff(), residents({ about: "wider" }), ["about"]],
    ["the province's staff", staff({ about: "wider" }), residents(), ["about"]],
    ["a length", staff({ unit: "km" }), residents(), ["unit"]],
    ["more than, and exact", staff({ mark: "at_least" }), residents(), ["precision"]],
    ["exact, and an estimate", staff(), residents({ mark: "estimate" }), ["precision"]],
    ["two bounds", staff({ mark: "at_most" }), residents({ mark: "at_most" }), ["bound"]],
    ["two ranges", staff({ high: 3000 }), residents({ high: 400_000 }), ["bound"]],
    ["neither dated", staff({ date: undated }), residents({ date: undated }), ["undated"]],
    ["one not dated", staff(), residents({ date: undated }), ["undated"]],
    ["different years", staff({ date: year("2019") }), residents(), ["year"]],
    ["boundaries that changed before", staff({ changes: [before] }), residents({ changes: [before] }), 5.98],
    ["boundaries that changed in that year", staff(), residents({ changes: [within] }), ["boundary"]],
    ["everything wrong", staff({ mark: "about", date: undated }), residents(), ["precision", "undated"]],
  ])("%s", (_, counted, whole, expected) => expect(shown(perThousand(counted, whole))).toEqual(expected));
});

describe("density", () => {
  const area = (change: Change = {}) => stated({ value: 24.4, unit: "km2", date: undated, ...change });
  it.each<[string, Stated | null, Stated, number | string[]]>([
    ["an area without a date", residents(), area(), 14_400],
    ["neither dated", residents({ date: undated }), area(), 14_400],
    ["no more digits than the area has", residents(), area({ value: 24 }), 15_000],
    ["hectares", residents(), area({ value: 2440, unit: "ha" }), 14_400],
    ["of one year", residents(), area({ date: year("2023") }), 14_400],
    ["different years", residents(), area({ date: year("2008") }), ["year"]],
    ["no residents", null, area(), ["missing"]],
    ["the province's residents", residents({ about: "wider" }), area(), ["about"]],
    ["the province's area", residents(), area({ about: "wider" }), ["about"]],
    ["a length", residents(), area({ unit: "km" }), ["unit"]],
    ["no area", residents(), area({ value: 0 }), ["unit"]],
    ["an area that may be that of before", residents(), area({ changes: [before] }), ["boundary"]],
    ["an area of since then", residents(), area({ date: year("2023"), changes: [before] }), 14_400],
    ["rounded residents", residents({ mark: "about" }), area(), ["precision"]],
  ])("%s", (_, people, ground, expected) => expect(shown(density(people, ground))).toEqual(expected));
});
