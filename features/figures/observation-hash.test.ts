import { expect, it } from "vitest";
import { observationHash } from "./observation-hash";
import type { Figure, Observation } from "./schema";

const figure: Figure = {
  ...{ id: "staff", indicator: "staff", own: null, about: { kind: "organisation" }, parts: [] },
  observations: [],
};
const observation: Observation = {
  ...{ id: "o", value: 31, high: null, unit: null, precision: "exact", source: "web", typed: "31" },
  date: { kind: "year", value: "2024" },
};
const hash = observationHash(figure, observation);

it.each<[string, Partial<Figure>, Partial<Observation>]>([
  ["value", {}, { value: 32 }],
  ["date", {}, { date: { kind: "undated" } }],
  ["source", {}, { source: "register" }],
  ["indicator", { indicator: "population" }, {}],
  ["unit of its own", { indicator: null, own: { names: {}, unit: "km2", reviewMonths: 24 } }, {}],
  ["kind of place", { about: { kind: "place" } }, {}],
  ["wider area", { about: { kind: "wider", level: "region", name: { en: "Aegean" } } }, {}],
])("is another for another %s", (_, ofFigure, ofObservation) => {
  expect(observationHash({ ...figure, ...ofFigure }, { ...observation, ...ofObservation })).not.toBe(hash);
});

it("is the same however it was typed, and whatever its id is", () => {
  expect(observationHash(figure, { ...observation, id: "p", typed: "31,0" })).toBe(hash);
});
