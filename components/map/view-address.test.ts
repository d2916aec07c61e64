import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { getAtlas } from "./atlas";
import { GEOMETRY_VERSION, parseViewAddress, viewAddress } from "./view-address";
import { SPANS, type View } from "./views";

// Reading all outlines of the world is slow on a busy machine.
beforeAll(() => {
  getAtlas("10m");
}, 30_000);

const segments = (address: string) => address.split("/").slice(2);

describe("parseViewAddress", () => {
  it.each<View>([
    { kind: "europe" },
    { kind: "aegean" },
    { kind: "country", country: "TR" },
    { kind: "locator", span: 3, latitude: 38.75, longitude: 26.5 },
    { kind: "mini", span: 0, latitude: 64, longitude: -22.25 },
    { kind: "globe", latitude: 45, longitude: -15 },
  ])("reads back $kind", (view) => {
    expect(parseViewAddress(segments(viewAddress(view)))).toEqual(view);
  });

  it("reads back every locator of the grid", () => {
    const fields = {
      kind: fc.constantFrom("locator" as const, "mini" as const),
      span: fc.integer({ min: 0, max: SPANS.length - 1 }),
      latitude: fc.integer({ min: -85 * 4, max: 85 * 4 }).map((quarters) => quarters / 4 + 0),
      longitude: fc.integer({ min: -180 * 4, max: 180 * 4 }).map((quarters) => quarters / 4 + 0),
    };
    const grid = fc.record(fields, { noNullPrototype: true });
    fc.assert(
      fc.property(grid, (view) => {
        expect(parseViewAddress(segments(viewAddress(view)))).toEqual(view);
      }),
    );
  });

  it.each([
    ["another version", "0/europe.svg"],
    ["no file ending", `${GEOMETRY_VERSION}/europe`],
    ["more after the name", `${GEOMETRY_VERSION}/europe/1.svg`],
    ["an unknown kind", `${GEOMETRY_VERSION}/world.svg`],
    ["a country that is none", `${GEOMETRY_VERSION}/country/QQ.svg`],
    ["a country outside Europe", `${GEOMETRY_VERSION}/country/BR.svg`],
    ["a country in small letters", `${GEOMETRY_VERSION}/country/tr.svg`],
    ["a property of every object", `${GEOMETRY_VERSION}/country/constructor.svg`],
    ["a centre off the grid", `${GEOMETRY_VERSION}/locator/3/38.8/26.5.svg`],
    ["a second way to write a number", `${GEOMETRY_VERSION}/locator/3/38.750/26.5.svg`],
    ["minus nought", `${GEOMETRY_VERSION}/locator/3/38.75/-0.svg`],
    ["an exponent", `${GEOMETRY_VERSION}/locator/3/4e1/26.5.svg`],
    ["a place beyond the poles", `${GEOMETRY_VERSION}/locator/3/-91/151.25.svg`],
    ["a place beyond the date line", `${GEOMETRY_VERSION}/locator/3/-33.75/181.svg`],
    ["a span that does not exist", `${GEOMETRY_VERSION}/locator/5/38.75/26.5.svg`],
    ["a broken span", `${GEOMETRY_VERSION}/locator/1.5/38.75/26.5.svg`],
    ["no numbers", `${GEOMETRY_VERSION}/locator/a/b/c.svg`],
    ["too few numbers", `${GEOMETRY_VERSION}/locator/3/38.75.svg`],
    ["too many numbers", `${GEOMETRY_VERSION}/locator/3/38.75/26.5/1.svg`],
  ])("refuses %s", (_, address) => {
    expect(parseViewAddress(address.split("/"))).toBeNull();
  });

  it("refuses nothing at all", () => {
    expect(parseViewAddress([])).toBeNull();
  });
});
