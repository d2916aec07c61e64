import { expect, it } from "vitest";
import type { Figure, Observation, ReferenceDate } from "./schema";
import { datedSeries } from "./series";

const at = (id: string, source: string, date: ReferenceDate): Observation => ({
  ...{ id, source, date, value: 1, high: null, unit: null, precision: "exact", typed: "" },
});
const observations = [
  at("b", "page", { kind: "year", value: "2015" }),
  at("undated", "page", { kind: "undated" }),
  at("other", "register", { kind: "year", value: "2012" }),
  at("a", "page", { kind: "day", value: "2007-07-01" }),
];
const figure: Figure = {
  ...{ id: "f", indicator: null, own: null, parts: [], about: { kind: "place" } },
  observations,
};

it("orders the dated values of one source by time and leaves the others out", () => {
  const series = datedSeries(figure, "page");
  expect(series.map(({ observation }) => observation.id)).toEqual(["a", "b"]);
  expect(series[0]?.year).toBeCloseTo(2007.5, 2);
});
