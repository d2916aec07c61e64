import { latitudeAt, northing } from "./mercator";
import { LAST_STEP, type MovingView, pixelsPerDegree, snapView } from "./sheet-view";

/** How a plate's content has been moved and enlarged, in the plate's pixels: `k` times a point, and x and y further on. */
export type Moved = { x: number; y: number; k: number };
/** A plate's size in its own pixels, and how many of them a pixel of the view is. */
export type PlateSize = { width: number; height: number; scale: number };

/** The view nearest to what a gesture left in the frame. */
export function viewAfter(
  view: MovingView,
  { x, y, k }: Moved,
  { width, height, scale }: PlateSize,
): MovingView {
  const perDegree = pixelsPerDegree(view.step) * scale;
  const right = (width / 2 - x) / k - width / 2;
  const down = (height / 2 - y) / k - height / 2;
  return snapView({
    step: view.step + Math.round(Math.log2(k)),
    longitude: view.longitude + right / perDegree,
    latitude: latitudeAt(northing(view.latitude) - down / perDegree),
  });
}

/** The same state of a gesture that goes on, told of a view that came meanwhile: what is on screen stays where it is. */
export function rebased(
  { x, y, k }: Moved,
  from: MovingView,
  to: MovingView,
  { width, height, scale }: PlateSize,
): Moved {
  const perDegree = pixelsPerDegree(from.step) * scale;
  const right = (to.longitude - from.longitude) * perDegree;
  const down = (northing(from.latitude) - northing(to.latitude)) * perDegree;
  const left = k / 2 ** (to.step - from.step);
  return {
    k: left,
    x: x + k * (width / 2 + right) - left * (width / 2),
    y: y + k * (height / 2 + down) - left * (height / 2),
  };
}

/** How far a gesture may enlarge or reduce a view. */
export const scaleLimits = ({ step }: MovingView): [number, number] => [2 ** -step, 2 ** (LAST_STEP - step)];

export const sameView = (a: MovingView, b: MovingView): boolean =>
  a.step === b.step && a.latitude === b.latitude && a.longitude === b.longitude;
