import type { Bounds } from "./atlas";
import { project, type View } from "./views";

export type Point = { x: number; y: number };
export type Place = { latitude: number; longitude: number };
/** In which widths of the surrounding container a plate is shown. */
export type Fit = "narrow" | "medium" | "wide" | "from-medium" | "always";

/**
 * One picture of a view: a crop of its plane, at a scale, inside a frame. Sizes are CSS pixels. The same view may have
 * plates of several sizes, so that lettering stays readable on phones while the outlines are loaded once.
 */
export type Plate = {
  fit: Fit;
  view: View;
  width: number;
  height: number;
  /** Width of the frame with its blocks of degrees. */
  band: number;
  /** Upper left corner in pixels of the view, and plate pixels per view pixel. */
  crop: Point & { scale: number };
  /** Breadth of the waterlines and strokes, 1 as on the largest plates. */
  weight: number;
};

type PlateSize = Pick<Plate, "fit" | "width" | "height" | "weight"> & { band?: number };

/**
 * Cuts a plate out of a view: `across` pixels of the view wide, as near to the centre `around` as the view's edges
 * allow. When the view is not high enough for that, the plate becomes lower.
 */
export function cutPlate(view: View, size: PlateSize, across: number, around?: Point): Plate {
  const { width, height } = project(view);
  const band = size.band ?? 6.5;
  const cropWidth = Math.min(across, width);
  const scale = (size.width - 2 * band) / cropWidth;
  const cropHeight = Math.min(height, (size.height - 2 * band) / scale);
  const centre = around ?? { x: width / 2, y: height / 2 };
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return {
    ...size,
    view,
    band,
    height: Math.round(cropHeight * scale + 2 * band),
    crop: {
      x: clamp(centre.x - cropWidth / 2, width - cropWidth),
      y: clamp(centre.y - cropHeight / 2, height - cropHeight),
      scale,
    },
  };
}

/** Where a place lies in the view's plane, in its pixels. */
export function inView(view: View, { latitude, longitude }: Place): Point {
  const [x = Number.NaN, y = Number.NaN] = project(view).projection([longitude, latitude]) ?? [];
  return { x, y };
}

export function toPlate(plate: Plate, point: Point): Point {
  const { crop, band } = plate;
  return { x: band + (point.x - crop.x) * crop.scale, y: band + (point.y - crop.y) * crop.scale };
}

export function fromPlate(plate: Plate, point: Point): Point {
  const { crop, band } = plate;
  return { x: crop.x + (point.x - band) / crop.scale, y: crop.y + (point.y - band) / crop.scale };
}

export const placeOnPlate = (plate: Plate, place: Place): Point => toPlate(plate, inView(plate.view, place));

/** Whether a point lies inside the frame, at least `margin` away from it. */
export function isInside(plate: Plate, { x, y }: Point, margin = 0): boolean {
  const edge = plate.band + margin;
  return x >= edge && y >= edge && x <= plate.width - edge && y <= plate.height - edge;
}

/** The corners of what a plate shows, in degrees. Exact for the straight meridians of locators and countries. */
export function plateBounds(plate: Plate): Bounds {
  const { projection } = project(plate.view);
  const { band, width, height } = plate;
  const upperLeft = fromPlate(plate, { x: band, y: band });
  const lowerRight = fromPlate(plate, { x: width - band, y: height - band });
  const [west = 0, north = 0] = projection.invert?.([upperLeft.x, upperLeft.y]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([lowerRight.x, lowerRight.y]) ?? [];
  return { west, south, east, north };
}
