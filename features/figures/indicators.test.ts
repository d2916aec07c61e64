import { expect, it } from "vitest";
import { indicatorOf, indicatorsIn, knownUnitOf } from "./indicators";
import type { Figure } from "./schema";

const indicators = indicatorsIn([{ key: "area", names: { en: "Area" }, unit: "km2" }], "en");
const figure = (indicator: string | null, own: Figure["own"] = null): Figure => ({
  ...{ id: "f", about: { kind: "place" }, observations: [], parts: [] },
  ...{ indicator, own },
});

it("knows the network's indicators", () => {
  expect(indicatorOf(figure("area"), indicators)?.name).toBe("Area");
  expect(knownUnitOf(figure("area"), indicators)).toBe("km2");
  expect(knownUnitOf(figure(null, { names: {}, unit: "rank" }), indicators)).toBe("rank");
});

it.each(["constructor", "__proto__", "toString", "", "gone"])("takes %j for none of them", (key) => {
  expect(indicatorOf(figure(key), indicators)).toBeUndefined();
  expect(knownUnitOf(figure(key), indicators)).toBeUndefined();
});
