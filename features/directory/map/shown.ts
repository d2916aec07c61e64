import { gather } from "@/components/map/gather";
import { latitudeAt } from "@/components/map/mercator";
import { apartOn } from "@/components/map/moving-plates";
import { type Place, type Plate, type Point, toPlate } from "@/components/map/plate";
import {
  fittingView,
  LAST_STEP,
  type MovingView,
  pixelsPerDegree,
  type Rect,
  viewRect,
} from "@/components/map/sheet-view";
import type { Places } from "../places/places";

/** Places that stand as one circle on a plate: rows of `Places`, the largest first. */
type Gathered = { at: Point; rows: number[] };
export type GatheredPlate = { plate: Plate; singles: number[]; groups: Gathered[] };

/** The same as it is drawn, told by the row of the largest; `into` is null when no closer view would part them. */
type ShownGroup = Place & { row: number; at: Point; count: number; into: MovingView | null };
export type ShownPlate = { plate: Plate; singles: (Place & { row: number })[]; groups: ShownGroup[] };

const isIn = ({ west, east, south, north }: Rect, x: number, y: number) =>
  x >= west && x <= east && y >= south && y <= north;

export const rowsIn = ({ xs, ys }: Places, rows: readonly number[], rect: Rect): number[] =>
  rows.filter((row) => isIn(rect, xs[row] ?? Number.NaN, ys[row] ?? Number.NaN));

export function boundsOf({ xs, ys }: Places, rows: readonly number[]): Rect | null {
  const bounds = { west: 360, east: -360, south: 360, north: -360 };
  for (const row of rows) {
    const x = xs[row] ?? Number.NaN;
    const y = ys[row] ?? Number.NaN;
    if (Number.isNaN(x)) continue;
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds.west > bounds.east ? null : bounds;
}

/** Alone, a place is shown with its surroundings. */
const CLOSEST_FIT = 5;

/** The closest view with all of some places; null when none of them has a place on the map. */
export function viewOf(places: Places, rows: readonly number[]): MovingView | null {
  const bounds = boundsOf(places, rows);
  return bounds && fittingView(bounds, CLOSEST_FIT);
}

/** Who stands where on a plate of a view: `rows` are those inside it, the larger first. */
export function gatherOn(
  plate: Plate,
  view: MovingView,
  places: Places,
  rows: readonly number[],
): GatheredPlate {
  const { xs, ys } = places;
  const perDegree = pixelsPerDegree(view.step);
  const { west, north } = viewRect(view);
  const { crop } = plate;
  const points = rows.map((row) =>
    toPlate(plate, {
      x: crop.x + ((xs[row] ?? 0) - west) * perDegree,
      y: crop.y + (north - (ys[row] ?? 0)) * perDegree,
    }),
  );
  const groups = gather(
    { xs: points.map(({ x }) => x), ys: points.map(({ y }) => y), length: points.length },
    apartOn(view.step, rows.length),
  );
  const singles: number[] = [];
  const gathered: Gathered[] = [];
  for (const { first, members } of groups) {
    const own = members.map((index) => rows[index] ?? 0).sort((a, b) => a - b);
    const at = points[first];
    if (own.length === 1) singles.push(...own);
    else if (at) gathered.push({ at, rows: own });
  }
  return { plate, singles, groups: gathered };
}

/** Below this extent, in pixels of the largest plate on the last step, places are told apart in the list only. */
const TOGETHER = 12;

/** Where a circle leads: closer to its places, or null when no step would part them. */
function viewInto({ step }: MovingView, places: Places, rows: readonly number[]): MovingView | null {
  const bounds = boundsOf(places, rows);
  if (!bounds || step === LAST_STEP) return null;
  const extent = Math.max(bounds.east - bounds.west, bounds.north - bounds.south);
  if (extent * pixelsPerDegree(LAST_STEP) < TOGETHER) return null;
  return fittingView(bounds, Math.max(step + 1, fittingView(bounds).step));
}

export const positionOf = ({ xs, ys }: Places, row: number): Place => ({
  longitude: xs[row] ?? 0,
  latitude: latitudeAt(ys[row] ?? 0),
});

export const showOn = (
  view: MovingView,
  places: Places,
  { plate, singles, groups }: GatheredPlate,
): ShownPlate => ({
  plate,
  singles: singles.map((row) => ({ row, ...positionOf(places, row) })),
  groups: groups.map(({ at, rows }) => {
    const [row = 0] = rows;
    return { row, at, count: rows.length, into: viewInto(view, places, rows), ...positionOf(places, row) };
  }),
});

/** What stands for a place on a plate: itself, or the circle of the largest of those that it is shown with. */
export const placeKey = (row: number): string => `p${row}`;
export const circleKey = ({ fit }: Plate, row: number): string => `${fit}${row}`;

/** The keys of the marks that stand for a place, on all plates. */
export function marksOf(row: number, plates: readonly GatheredPlate[]): string[] {
  const keys = plates.flatMap(({ plate, singles, groups }) => {
    if (singles.includes(row)) return [placeKey(row)];
    const group = groups.find(({ rows }) => rows.includes(row));
    return group ? [circleKey(plate, group.rows[0] ?? 0)] : [];
  });
  return [...new Set(keys)];
}

/** How far round a point its list reaches, in degrees: what is one circle on a small screen's last step. */
const NEAR = 0.05;

export const rectNear = (longitude: number, north: number): Rect => ({
  west: longitude - NEAR,
  east: longitude + NEAR,
  south: north - NEAR,
  north: north + NEAR,
});
