import { circleScale } from "./moving-plates";
import { boxAround, type Ledger, placeBeside } from "./placing";
import type { Point } from "./plate";
import { textWidth } from "./text-size";

/** Several places as one mark: their number, as a text too, and where it leads. */
export type CircleContent = {
  key: string;
  at: Point;
  count: number;
  text: string;
  href: string;
  label: string;
  /** Whether it leads to another view of the same map. */
  isWay: boolean;
};
/** The disc's area says how many there are; the ring round a small one is there to be seen and hit. */
export type Circle = CircleContent & { radius: number; ring: number; number: Point; isWithin: boolean };

const SIZE = 13;
const LEAST_RING = 9;

/** Discs first, then their numbers: within them, or beside those that are too small. */
export function placeCircles(ledger: Ledger, contents: readonly CircleContent[]): Circle[] {
  const scale = circleScale(contents.map(({ count }) => count));
  const discs = contents.map((content) => {
    const radius = Math.round(scale * Math.sqrt(content.count) * 10) / 10;
    return { ...content, radius, ring: Math.max(LEAST_RING, radius + 2.5) };
  });
  for (const { at, ring } of discs) ledger.take(boxAround(at, ring * 2 + 2));
  return discs.map((disc) => {
    const width = textWidth(disc.text, { family: "sans", size: SIZE });
    if (width + 4 <= disc.radius * 2) return { ...disc, number: disc.at, isWithin: true };
    const found = placeBeside(ledger, disc.at, { gap: disc.ring + 3, width, height: SIZE * 1.1 }, []);
    const { x0, x1, y0, y1 } = found?.box ?? boxAround(disc.at, 0);
    return { ...disc, number: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, isWithin: false };
  });
}
