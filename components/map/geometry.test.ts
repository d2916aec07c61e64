import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { getAtlas } from "./atlas";
import { getGeometry } from "./geometry";
import { geometryFile } from "./geometry-file";
import { inView, type Place } from "./plate";
import { GEOMETRY_VERSION } from "./view-address";
import type { View } from "./views";

// Reading all outlines of the world is slow on a busy machine.
beforeAll(() => {
  getAtlas("10m");
}, 30_000);

const AEGEAN_LOCATOR: View = { kind: "locator", span: 3, latitude: 38.75, longitude: 26.75 };
const country = (code: string): View => ({ kind: "country", country: code });

const codeAt = (view: View, place: Place) => {
  const { x, y } = inView(view, place);
  return getGeometry(view).raster.at(x, y);
};

describe("getGeometry", () => {
  it.each<[string, View, Place]>([
    ["TR", AEGEAN_LOCATOR, { latitude: 39, longitude: 29 }],
    ["GR", AEGEAN_LOCATOR, { latitude: 39.1, longitude: 26.3 }],
    ["", AEGEAN_LOCATOR, { latitude: 38.6, longitude: 25.2 }],
    ["DE", { kind: "europe" }, { latitude: 51, longitude: 10 }],
    ["", { kind: "europe" }, { latitude: 34, longitude: 20 }],
    ["IS", { kind: "locator", span: 3, latitude: 64, longitude: -22 }, { latitude: 64.5, longitude: -19 }],
    ["", { kind: "locator", span: 3, latitude: 64, longitude: -22 }, { latitude: 65.9, longitude: -26 }],
    ["XK", country("RS"), { latitude: 42.6, longitude: 20.9 }],
    ["RU", country("RU"), { latitude: 60, longitude: 60 }],
    ["UA", country("UA"), { latitude: 45.2, longitude: 34.2 }],
  ])("finds %j", (code, view, place) => {
    expect(codeAt(view, place)).toBe(code);
  });

  it("knows land deep inside a country whose outline is nowhere near", () => {
    expect(
      codeAt({ kind: "locator", span: 0, latitude: 58, longitude: 55 }, { latitude: 58, longitude: 55 }),
    ).toBe("RU");
  });
});

describe("geometryFile", () => {
  it.each<[string, View, number]>([
    ["the map of Europe", { kind: "europe" }, 40],
    ["a locator among islands", AEGEAN_LOCATOR, 16],
    ["a small locator among islands", { ...AEGEAN_LOCATOR, kind: "mini" }, 8],
    ["a globe", { kind: "globe", latitude: 45, longitude: 30 }, 16],
    ["Türkiye", country("TR"), 16],
    ["the largest country", country("RU"), 64],
  ])("keeps %s within its size", (_, view, kilobytes) => {
    expect(gzipSync(geometryFile(view)).length).toBeLessThan(kilobytes * 1024);
  });

  it("changes its version when it changes its lines, since browsers keep the files for ever", () => {
    const hash = createHash("sha256");
    for (const view of [{ kind: "europe" as const }, AEGEAN_LOCATOR, country("TR")])
      hash.update(geometryFile(view));
    // When this fails on purpose, raise GEOMETRY_VERSION and write both down here.
    expect({ version: GEOMETRY_VERSION, lines: hash.digest("hex").slice(0, 16) }).toEqual({
      version: "1",
      lines: "98de6858ba428f5f",
    });
  });
});
