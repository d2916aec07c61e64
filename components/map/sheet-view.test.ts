import { describe, expect, it } from "vitest";
import { getGeometry } from "./geometry";
import { rebased, sameView, viewAfter } from "./gesture";
import { latitudeAt, northing } from "./mercator";
import { circleScale, movingPlates } from "./moving-plates";
import { inView, isInside, placeOnPlate } from "./plate";
import {
  fittingView,
  LAST_STEP,
  type MovingView,
  movedView,
  pixelsPerDegree,
  sheetOf,
  snapView,
  viewRect,
  WHOLE,
} from "./sheet-view";
import { parseViewAddress, viewAddress } from "./view-address";
import { project } from "./views";

const istanbul: MovingView = { step: 6, latitude: 41.017, longitude: 28.88 };
const views = [
  WHOLE,
  istanbul,
  { step: 3, latitude: 64.15, longitude: -21.9 },
  { step: 7, latitude: -21.1, longitude: 55.4 },
];

describe("a view", () => {
  it.each([
    [
      { step: 9, latitude: 95, longitude: -200 },
      { step: 7, latitude: 80, longitude: -175 },
    ],
    [
      { step: -1, latitude: 41.0171, longitude: 28.88 },
      { step: 0, latitude: 41, longitude: 28.9 },
    ],
    [
      { step: 7, latitude: -0.0001, longitude: 28.8804 },
      { step: 7, latitude: 0, longitude: 28.88 },
    ],
  ])("%j is snapped to %j", (from, to) => {
    expect(snapView(from)).toStrictEqual(to);
  });

  it("of the whole shows Europe from Iceland to the Caucasus", () => {
    const { west, east, south, north } = viewRect(WHOLE);
    expect(west).toBeLessThan(-25);
    expect(east).toBeGreaterThan(50);
    expect(latitudeAt(south)).toBeLessThan(34.5);
    expect(latitudeAt(north)).toBeGreaterThan(71.2);
  });

  it("moves by shares of the frame and comes back", () => {
    expect(viewRect(movedView(istanbul, 1, 0)).west).toBeCloseTo(viewRect(istanbul).east, 2);
    expect(viewRect(movedView(istanbul, 0, 1)).south).toBeCloseTo(viewRect(istanbul).north, 2);
    expect(sameView(movedView(movedView(istanbul, 0.5, -0.5), -0.5, 0.5), istanbul)).toBe(true);
  });

  it("fits what it is to show, and no closer than it may", () => {
    const rect = { west: 26, east: 45, south: northing(36), north: northing(42) };
    const view = fittingView(rect);
    const shown = viewRect(view);
    expect(shown.west < rect.west && shown.east > rect.east && shown.south < rect.south).toBe(true);
    expect((rect.east - rect.west) * pixelsPerDegree(view.step + 1)).toBeGreaterThan(915 * 0.8);
    const point = { west: 29, east: 29, south: northing(41), north: northing(41) };
    expect(fittingView(point).step).toBe(LAST_STEP);
    expect(fittingView(point, 5).step).toBe(5);
  });
});

describe("a sheet", () => {
  it.each(views)("of %j holds the whole frame and has an address of its own", (view) => {
    const sheet = sheetOf(view);
    const { width, height } = project(sheet);
    const middle = inView(sheet, view);
    expect(middle.x - 457.5).toBeGreaterThanOrEqual(-0.5);
    expect(middle.x + 457.5).toBeLessThanOrEqual(width + 0.5);
    expect(middle.y - 364.5).toBeGreaterThanOrEqual(-0.5);
    expect(middle.y + 364.5).toBeLessThanOrEqual(height + 0.5);
    expect(parseViewAddress(viewAddress(sheet).split("/").slice(2))).toEqual(sheet);
  });

  it.each(["8/0/0", "0/99/0", "7/0.5/0", "3/1", "3/1/1/1", "01/0/0"])("%s does not exist", (address) => {
    expect(parseViewAddress(["1", "sheet", ...`${address}.svg`.split("/")])).toBeNull();
  });

  it.each(views)("of %j shows the same rectangle on plates of all sizes", (view) => {
    const { west, east, south, north } = viewRect(view);
    for (const plate of movingPlates(view)) {
      const corner = placeOnPlate(plate, { longitude: west, latitude: latitudeAt(north) });
      expect(corner.x).toBeCloseTo(plate.band, 0);
      expect(corner.y).toBeCloseTo(plate.band, 0);
      const other = placeOnPlate(plate, { longitude: east, latitude: latitudeAt(south) });
      expect(isInside(plate, other, -1)).toBe(true);
      expect(isInside(plate, other, 1.5)).toBe(false);
    }
  });
});

/** All straight lines of a path, in tenths of a pixel. */
function longestLine(path: string): number {
  let longest = 0;
  for (const part of path.split("z")) {
    const numbers = (part.split("l")[1]?.match(/-?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) longest = Math.max(longest, Math.abs(numbers[i] ?? 0));
  }
  return longest;
}

describe("the outlines of Europe", () => {
  it("have no line across the picture from land at the other end of the world", () => {
    const { land } = getGeometry(sheetOf(WHOLE));
    for (const { code, path } of land.filter(({ code: each }) => ["US", "RU", "FJ", "NZ"].includes(each)))
      expect(longestLine(path), code).toBeLessThan(7000);
    // The United States lie wholly outside.
    expect(land.map(({ code }) => code)).not.toContain("US");
  });
});

describe("a gesture", () => {
  const size = { width: 928, height: 742, scale: 1 };

  it("moves against the hand, and by whole steps", () => {
    const moved = viewAfter(istanbul, { x: -100, y: -50, k: 1 }, size);
    expect(moved.longitude).toBeCloseTo(istanbul.longitude + 100 / pixelsPerDegree(6), 2);
    expect(moved.latitude).toBeLessThan(istanbul.latitude);
    expect(viewAfter(istanbul, { x: 0, y: 0, k: 1.9 }, size).step).toBe(7);
    expect(sameView(viewAfter(istanbul, { x: 0, y: 0, k: 1 }, size), istanbul)).toBe(true);
  });

  it("keeps what is on screen where it is when a view comes in its midst", () => {
    const state = { x: -300, y: 120, k: 1.5 };
    const to = viewAfter(istanbul, { x: -200, y: 80, k: 2 }, size);
    const left = rebased(state, istanbul, to, size);
    const scale = pixelsPerDegree(6);
    const place = { longitude: 29.1, latitude: 41.1 };
    const onScreen = (view: MovingView, { x, y, k }: typeof state) => {
      const perDegree = scale * 2 ** (view.step - 6);
      return [
        x + k * (464 + (place.longitude - view.longitude) * perDegree),
        y + k * (371 - (northing(place.latitude) - northing(view.latitude)) * perDegree),
      ];
    };
    const [x = 0, y = 0] = onScreen(istanbul, state);
    expect(onScreen(to, left)[0]).toBeCloseTo(x, 6);
    expect(onScreen(to, left)[1]).toBeCloseTo(y, 6);
  });
});

describe("the scale of circles", () => {
  it("draws two as twice the disc of one, and never more than fits", () => {
    expect(circleScale([2, 3])).toBe(4.5);
    expect(circleScale([]) * 1).toBe(4.5);
    expect(circleScale([10_000, 4]) * Math.sqrt(10_000)).toBeCloseTo(27);
  });
});
