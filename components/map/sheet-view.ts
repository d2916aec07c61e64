import { latitudeAt, northing } from "./mercator";
import type { Place } from "./plate";
import type { View } from "./views";

/** What a map that can be moved shows: a step of enlargement, each twice the one before, and the middle. */
export type MovingView = Place & { step: number };
/** A rectangle of Mercator's map: degrees of longitude, and of `northing`. */
export type Rect = { west: number; east: number; south: number; north: number };

/** On the last step the centres of districts of one city lie apart; the coasts would bear no further one. */
export const LAST_STEP = 7;
/** The size of every view in its own pixels, those of the largest plate. */
export const FRAME = { width: 915, height: 729 } as const;

const FIRST_SCALE = 10.75;
export const pixelsPerDegree = (step: number): number => FIRST_SCALE * 2 ** step;

/** From Iceland to the Caucasus, from Crete to the North Cape. */
export const WHOLE: MovingView = { step: 0, latitude: 56.8, longitude: 13 };

const LIMITS = { latitude: 80, longitude: 175 } as const;
/** How many decimals of a degree the middle has: on every step within a few pixels of what was asked for. */
const DECIMALS = [1, 1, 1, 2, 2, 2, 3, 3] as const;

const snap = (value: number, limit: number, decimals: number): number =>
  // Adding nought turns minus nought, which no address can tell, into nought.
  Number(Math.max(-limit, Math.min(limit, value)).toFixed(decimals)) + 0;

/** The nearest view that an address can name. */
export function snapView({ step, latitude, longitude }: MovingView): MovingView {
  const held = Math.max(0, Math.min(LAST_STEP, Math.round(step)));
  const decimals = DECIMALS[held] ?? 3;
  return {
    step: held,
    latitude: snap(latitude, LIMITS.latitude, decimals),
    longitude: snap(longitude, LIMITS.longitude, decimals),
  };
}

export function viewRect({ step, latitude, longitude }: MovingView): Rect {
  const across = FRAME.width / 2 / pixelsPerDegree(step);
  const down = FRAME.height / 2 / pixelsPerDegree(step);
  const middle = northing(latitude);
  return {
    west: longitude - across,
    east: longitude + across,
    south: middle - down,
    north: middle + down,
  };
}

/** A view of the same enlargement further on, by shares of the frame; north and east are positive. */
export function movedView(view: MovingView, right: number, up: number): MovingView {
  const scale = pixelsPerDegree(view.step);
  return snapView({
    step: view.step,
    longitude: view.longitude + (right * FRAME.width) / scale,
    latitude: latitudeAt(northing(view.latitude) + (up * FRAME.height) / scale),
  });
}

/** The closest view that shows a rectangle with some room round it, no closer than `most`. */
export function fittingView({ west, east, south, north }: Rect, most = LAST_STEP): MovingView {
  const room = 0.86;
  let step = most;
  const fits = () =>
    (east - west) * pixelsPerDegree(step) <= FRAME.width * room &&
    (north - south) * pixelsPerDegree(step) <= FRAME.height * room;
  while (step > 0 && !fits()) step -= 1;
  return snapView({ step, longitude: (west + east) / 2, latitude: latitudeAt((south + north) / 2) });
}

/**
 * Outlines come in sheets larger than the frame, on a grid as coarse as the frame allows: many views share one, and there
 * is land beyond the frame while it is dragged.
 */
export const SHEET_GRID = { x: 460, y: 366 } as const;
export const SHEET = {
  width: FRAME.width + SHEET_GRID.x,
  height: FRAME.height + SHEET_GRID.y,
} as const;

export type SheetView = Extract<View, { kind: "sheet" }>;

export function sheetOf({ step, latitude, longitude }: MovingView): SheetView {
  const scale = pixelsPerDegree(step);
  return {
    kind: "sheet",
    step,
    column: Math.round((longitude * scale) / SHEET_GRID.x) + 0,
    row: Math.round((northing(latitude) * scale) / SHEET_GRID.y) + 0,
  };
}

/** The greatest column and row that a view of a step can have, either side of the middle of the world. */
export const sheetLimits = (step: number): { column: number; row: number } => {
  const { column, row } = sheetOf({ step, ...LIMITS });
  return { column, row };
};
