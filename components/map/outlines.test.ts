import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { getAtlas } from "./atlas";
import { findClusters } from "./clusters";
import { countryBounds } from "./country-bounds";
import { PathWriter } from "./path-writer";
import { CELL, Raster } from "./raster";
import { simplifyLine } from "./simplify";

// Reading all outlines of the world is slow on a busy machine.
beforeAll(() => {
  getAtlas("10m");
}, 30_000);

describe("simplifyLine", () => {
  it("drops what deviates less than the tolerance and keeps the ends", () => {
    expect(simplifyLine([0, 0, 5, 0.4, 10, 0], 0.5)).toEqual([0, 0, 10, 0]);
    expect(simplifyLine([0, 0, 5, 0.6, 10, 0], 0.5)).toEqual([0, 0, 5, 0.6, 10, 0]);
  });

  it("keeps the shape of a ring, whose ends are one point", () => {
    expect(simplifyLine([0, 0, 10, 0, 10, 10, 0, 10, 0, 0], 1)).toEqual([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
  });

  it("gives neighbours the same line from both directions", () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(points, (line) => {
        const simple = simplifyLine(line.flat(), 3);
        expect(simple.slice(0, 2)).toEqual(line[0]);
        expect(simple.slice(-2)).toEqual(line.at(-1));
      }),
    );
  });
});

describe("PathWriter", () => {
  it("writes whole numbers relative to the point before", () => {
    const writer = new PathWriter();
    writer.moveTo(10.4, 20);
    writer.lineTo(12, 18.6);
    writer.lineTo(12.2, 18.9);
    writer.lineTo(9, 30);
    writer.closePath();
    writer.moveTo(0, -3);
    writer.lineTo(4, -3);
    expect(writer.toString()).toBe("M10 20l2-1-3 11zM0 -3l4 0");
  });

  it("does not add up its rounding", () => {
    const writer = new PathWriter();
    writer.moveTo(0, 0);
    for (let step = 1; step <= 100; step += 1) writer.lineTo(step * 0.4, 0);
    const total = [...writer.toString().matchAll(/(\d+) 0/g)].reduce((sum, [, dx]) => sum + Number(dx), 0);
    expect(total).toBe(40);
  });
});

describe("Raster", () => {
  it("knows land, holes in it, sea and the world outside", () => {
    const raster = new Raster(90, 60);
    const square = (from: number, to: number): [number, number][] => [
      [from * 10, from * 10],
      [to * 10, from * 10],
      [to * 10, to * 10],
      [from * 10, to * 10],
    ];
    raster.fill("TR", [square(6, 45), square(15, 30)]);
    expect(raster.at(10, 10)).toBe("TR");
    expect(raster.at(20, 20)).toBe("");
    expect(raster.at(80, 10)).toBe("");
    expect(raster.at(90 + CELL, 10)).toBeNull();
    expect(raster.at(-1, 10)).toBeNull();
  });
});

describe("findClusters", () => {
  it("chains neighbours and leaves single points out", () => {
    const at = (x: number) => ({ x, y: 0 });
    expect(findClusters([at(0), at(10), at(100), at(20), at(109)], 11)).toEqual([
      [0, 1, 3],
      [2, 4],
    ]);
    expect(findClusters([at(0), at(11)], 11)).toEqual([]);
  });
});

describe("countryBounds", () => {
  it.each([
    ["FR", "with Corsica, without overseas parts", { west: -5.3, south: 41, east: 10, north: 51.2 }],
    ["NO", "without Svalbard", { west: 4, south: 57.5, east: 32, north: 71.5 }],
    ["DK", "with Bornholm", { west: 7.8, south: 54.3, east: 15.4, north: 58 }],
    ["PT", "without the Azores and Madeira", { west: -9.8, south: 36.7, east: -6, north: 42.4 }],
    ["CY", "with the whole island", { west: 31.5, south: 34, east: 35, north: 36 }],
  ])("frames %s %s", (country, _, outer) => {
    const bounds = countryBounds(country);
    expect(bounds?.west).toBeGreaterThan(outer.west);
    expect(bounds?.south).toBeGreaterThan(outer.south);
    expect(bounds?.east).toBeLessThan(outer.east);
    expect(bounds?.north).toBeLessThan(outer.north);
  });

  it("frames the parts that lie near", () => {
    expect(countryBounds("FR")?.south).toBeLessThan(41.5);
    expect(countryBounds("DK")?.east).toBeGreaterThan(15);
    expect(countryBounds("MT")?.north).toBeGreaterThan(36.05);
  });

  it("knows nothing outside Europe", () => {
    expect(countryBounds("BR")).toBeNull();
    expect(countryBounds("QQ")).toBeNull();
  });
});
