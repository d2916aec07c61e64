import { describe, expect, it } from "vitest";
import { filtersSchema } from "../filters";
import { optionsOf } from "./labels";

const names = {
  country: { tr: { en: "Türkiye" } },
  status: {},
  indicator: {},
};
const counts = {
  country: [{ value: "tr", count: 3 }],
  status: [{ value: "sister", count: 2 }],
  population: [
    { value: "unknown", count: 9 },
    { value: "1000000-", count: 2 },
    { value: "0-5000", count: 1 },
    { value: "5000-20000", count: 1 },
  ],
  indicator: [],
  language: [{ value: "tr", count: 1 }],
  updated: [{ value: "year", count: 1 }],
};
const labels = (kind: keyof typeof counts, chosen = {}) =>
  optionsOf(kind, counts, filtersSchema.parse(chosen), names, "en").map(
    ({ label, count, isChosen }) => `${isChosen ? "x " : ""}${label}: ${count}`,
  );

describe("optionsOf", () => {
  it.each([
    ["country", {}, ["Türkiye: 3"]],
    ["country", { country: ["gr", "tr"] }, ["x Türkiye: 3", "x gr: 0"]],
    ["status", {}, ["sister: 2"]],
    ["population", {}, ["Under 5,000: 1", "5,000 to 19,999: 1", "1,000,000 and more: 2", "Not recorded: 9"]],
    ["indicator", {}, []],
    ["language", {}, ["Türkçe: 1"]],
    ["updated", { updated: "month" }, ["x In the last 30 days: 0", "In the last year: 1"]],
  ] as const)("of %s with %j are %j", (kind, chosen, expected) =>
    expect(labels(kind, chosen)).toEqual(expected),
  );
});
