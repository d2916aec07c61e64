import { expect, it } from "vitest";
import { indicatorOf, indicatorsIn, knownUnitOf, reviewMonthsOf } from "./indicators";
import { type Figure, ownIndicatorSchema } from "./schema";

const indicators = indicatorsIn([{ key: "area", names: { en: "Area" }, unit: "km2" }], "en");
const figure = (indicator: string | null, own: Figure["own"] = null): Figure => ({
  ...{ id: "f", about: { kind: "place" }, observations: [], parts: [] },
  ...{ indicator, own },
});

it("knows the network's indicators", () => {
  expect(indicatorOf(figure("area"), indicators)?.name).toBe("Area");
  expect(knownUnitOf(figure("area"), indicators)).toBe("km2");
  expect(knownUnitOf(figure(null, ownIndicatorSchema.parse({ names: {}, unit: "rank" })), indicators)).toBe(
    "rank",
  );
});

it.each<[string, Figure, number | null]>([
  ["the network's, as it says", figure("area"), 120],
  ["the network's that is gone", figure("gone"), null],
  [
    "its own, of which nothing was said",
    figure(null, ownIndicatorSchema.parse({ names: {}, unit: "rank" })),
    24,
  ],
  ["its own, as somebody chose", figure(null, { names: {}, unit: "rank", reviewMonths: 6 }), 6],
  ["its own that does not age", figure(null, { names: {}, unit: "rank", reviewMonths: null }), null],
])("asks again about %s", (_, given, months) => {
  expect(reviewMonthsOf(given, { area: { reviewMonths: 120 } })).toBe(months);
});

it.each([0, 7, -12, "24", 12.5])("takes %j for no interval", (reviewMonths) => {
  expect(ownIndicatorSchema.safeParse({ names: {}, unit: "rank", reviewMonths }).success).toBe(false);
});

it.each(["constructor", "__proto__", "toString", "", "gone"])("takes %j for none of them", (key) => {
  expect(indicatorOf(figure(key), indicators)).toBeUndefined();
  expect(knownUnitOf(figure(key), indicators)).toBeUndefined();
});
