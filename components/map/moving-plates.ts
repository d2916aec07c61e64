import { cutPlate, inView, type Plate } from "./plate";
import { FRAME, LAST_STEP, type MovingView, sheetOf } from "./sheet-view";

/** Widths of the plates, with their frames. All show the same rectangle, so that one list goes with all of them. */
const SIZES = [
  { fit: "wide", width: FRAME.width + 13, weight: 0.8, band: 6.5 },
  { fit: "medium", width: 620, weight: 0.66, band: 6 },
  { fit: "narrow", width: 350, weight: 0.45, band: 6 },
] as const;

export function movingPlates(view: MovingView): Plate[] {
  const sheet = sheetOf(view);
  return SIZES.map((size) => {
    const height = ((size.width - 2 * size.band) / FRAME.width) * FRAME.height + 2 * size.band;
    return cutPlate(sheet, { ...size, height }, FRAME.width, inView(sheet, view));
  });
}

/** The more there are in a picture, the wider they are gathered; on the last step only what could not be hit alone. */
export function apartOn(step: number, count: number): number {
  if (step === LAST_STEP || count <= 40) return 24;
  return count <= 150 ? 36 : 54;
}

/** The radius of the circle of one, in pixels, and that of the greatest circle. */
const ONE = 4.5;
const GREATEST = 27;

/** How many pixels a circle's radius has for each root of its number: areas are to each other as the numbers are. */
export const circleScale = (counts: readonly number[]): number =>
  Math.min(ONE, GREATEST / Math.sqrt(Math.max(1, ...counts)));
