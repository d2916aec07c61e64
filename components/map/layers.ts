import type { Plate } from "./plate";
import { UNITS_PER_PIXEL } from "./views";

/** Breadth in pixels, both sides of the coast together, and strength of each line. */
const WATERLINES = [
  { breadth: 40, opacity: 0.22 },
  { breadth: 29, opacity: 0.34 },
  { breadth: 20, opacity: 0.48 },
  { breadth: 12.5, opacity: 0.64 },
  { breadth: 6.5, opacity: 0.8 },
];

/** A stroke round all land, in tenths of a pixel of the view. Drawn in this order, each covers the one before. */
export type WaterStroke = { tone: "water" | "sea"; width: number; opacity: number };

/** From plate pixels to the unit of the geometry. */
export const strokeUnits = (plate: Plate, pixels: number): number =>
  Math.round((pixels * UNITS_PER_PIXEL * 10) / plate.crop.scale) / 10;

/**
 * The engraver's waterlines: a stroke in the colour of water under a narrower one in the colour of the sea leaves a
 * thin line at an even distance from the coast. The land covers their inner halves.
 */
export function waterStrokes(plate: Plate): WaterStroke[] {
  const line = plate.weight < 1 ? 1.25 : 1.5;
  return WATERLINES.flatMap(({ breadth, opacity }) => {
    const width = breadth * plate.weight;
    return [
      { tone: "water" as const, width: strokeUnits(plate, width + line), opacity },
      { tone: "sea" as const, width: strokeUnits(plate, width - 0.1), opacity: 1 },
    ];
  });
}

/** The crop as a viewBox in the unit of the geometry. */
export function cropBox({ crop, width, height, band }: Plate): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const units = (value: number) => Math.round(value * UNITS_PER_PIXEL);
  return {
    x: units(crop.x),
    y: units(crop.y),
    width: units((width - 2 * band) / crop.scale),
    height: units((height - 2 * band) / crop.scale),
  };
}
