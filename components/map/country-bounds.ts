import { memoize } from "@/lib/memo";
import { type Bounds, getAtlas, polygonBounds } from "./atlas";

/** Where a country's parts count: Europe and its neighbours. Overseas parts lie outside. */
const WINDOW: Bounds = { west: -32, south: 27, east: 66, north: 82 };
/** Countries that go on far beyond the window, or whose far islands would shrink the rest. */
const CHOSEN: Record<string, Bounds> = { RU: { west: 27, south: 41.2, east: 62, north: 70 } };

const area = (bounds: Bounds) =>
  (bounds.east - bounds.west) *
  (bounds.north - bounds.south) *
  Math.cos((((bounds.north + bounds.south) / 2) * Math.PI) / 180);

const union = (a: Bounds, b: Bounds): Bounds => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
});

const inWindow = (bounds: Bounds) =>
  bounds.west >= WINDOW.west &&
  bounds.east <= WINDOW.east &&
  bounds.south >= WINDOW.south &&
  bounds.north <= WINDOW.north;

/** The empty space between two rectangles, in degrees of latitude. */
function gap(a: Bounds, b: Bounds): number {
  const narrowing = Math.cos((((a.north + a.south) / 2) * Math.PI) / 180);
  const right = Math.max(0, a.west - b.east, b.west - a.east) * narrowing;
  return Math.hypot(right, Math.max(0, a.south - b.north, b.south - a.north));
}

const height = (bounds: Bounds) => bounds.north - bounds.south;

/** The outlines are too coarse to be enlarged further than to this height, in degrees. */
const LEAST_HEIGHT = 1.6;

function atLeastHigh(bounds: Bounds): Bounds {
  const missing = Math.max(0, LEAST_HEIGHT - height(bounds)) / 2;
  return { ...bounds, south: bounds.south - missing, north: bounds.north + missing };
}

/** A part joins the picture when it lies near what is already in it: Bornholm does, Svalbard and Madeira do not. */
function joinParts(parts: Bounds[]): Bounds | null {
  const [largest, ...others] = [...parts].sort((a, b) => area(b) - area(a));
  if (!largest) return null;
  let joined = largest;
  for (const part of others) {
    if (gap(joined, part) <= Math.max(1.5, height(joined) * 0.15)) joined = union(joined, part);
  }
  return atLeastHigh(joined);
}

/** The rectangle, in degrees, that shows a country's mainland and near islands; null for a country outside Europe. */
export const countryBounds = memoize(
  80,
  (code: string) => code,
  (code: string): Bounds | null => {
    const chosen = CHOSEN[code];
    if (chosen) return chosen;
    const atlas = getAtlas("10m");
    const country = atlas.countries.find((candidate) => candidate.code === code);
    const parts = (country?.polygons ?? []).map((polygon) => polygonBounds(atlas, polygon)).filter(inWindow);
    return joinParts(parts);
  },
);
