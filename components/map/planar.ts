import type { mesh } from "topojson-client";
import { type Arc, type Atlas, type Bounds, type CountryGeometry, getAtlas, polygonBounds } from "./atlas";
import { simplifyLine } from "./simplify";
import { MARGIN, type Projected, UNITS_PER_PIXEL } from "./views";

type Point = [number, number];
/** All countries in a view's plane, in tenths of a pixel, not yet clipped; each country's id is its code. */
export type PlanarTopology = Parameters<typeof mesh>[0] & {
  objects: { countries: { type: "GeometryCollection"; geometries: CountryShape[] } };
};
type CountryShape = { type: "MultiPolygon"; id: string; arcs: number[][][] };

/** The part of the world that can touch a picture without rotation; null where meridians are not straight lines. */
export function visibleBounds({ projection, width, height }: Projected): Bounds | null {
  if (projection.rotate().some((angle) => angle !== 0)) return null;
  const northWest = projection.invert?.([-MARGIN, -MARGIN]);
  const southEast = projection.invert?.([width + MARGIN, height + MARGIN]);
  if (!northWest || !southEast) return null;
  return { west: northWest[0], north: northWest[1], east: southEast[0], south: southEast[1] };
}

/** What is drawn of a picture, in tenths of a pixel: a margin beyond its edges, where waterlines begin. */
export function extentOf({ width, height }: Projected): [[number, number], [number, number]] {
  const far = (MARGIN + 2) * UNITS_PER_PIXEL;
  return [
    [-far, -far],
    [width * UNITS_PER_PIXEL + far, height * UNITS_PER_PIXEL + far],
  ];
}

/** Everything but Antarctica, whose outline goes round the edge of a flat map. */
const WORLD: Bounds = { west: -180, south: -60, east: 180, north: 85 };

const overlap = (a: Bounds, b: Bounds) =>
  a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;

function projectPoints(arc: Arc, { projection }: Projected, endsOnly: boolean): number[] {
  const flat: number[] = [];
  // A projection takes what lies beyond 180° for the other end of the world; on a flat map without rotation it lies further on.
  const round = projection.rotate().some((angle) => angle !== 0) ? 0 : 2 * Math.PI * projection.scale();
  const step = endsOnly ? Math.max(2, arc.points.length - 2) : 2;
  for (let index = 0; index < arc.points.length; index += step) {
    // Mercator sends the poles to infinity.
    const latitude = Math.max(-84, Math.min(84, arc.points[index + 1] ?? 0));
    const longitude = arc.points[index] ?? 0;
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    flat.push(longitude > 180 ? x + round : x, y);
  }
  return flat;
}

function isNear(flat: number[], { width, height }: Projected): boolean {
  let [left, right, above, below] = [false, false, false, false];
  for (let index = 0; index < flat.length; index += 2) {
    const x = flat[index] ?? 0;
    const y = flat[index + 1] ?? 0;
    left ||= x >= -MARGIN;
    right ||= x <= width + MARGIN;
    above ||= y >= -MARGIN;
    below ||= y <= height + MARGIN;
  }
  return left && right && above && below;
}

/** Far arcs keep their ends only: the straight line between the ends passes the picture by, as the arc did. */
function projectArc(arc: Arc, projected: Projected, visible: Bounds | null): Point[] {
  const far = visible !== null && !overlap(arc.bounds, visible);
  const flat = projectPoints(arc, projected, far);
  const line = far || !isNear(flat, projected) ? [...flat.slice(0, 2), ...flat.slice(-2)] : flat;
  const simple = simplifyLine(line, projected.tolerance);
  const points: Point[] = [];
  for (let index = 0; index < simple.length; index += 2) {
    points.push([(simple[index] ?? 0) * UNITS_PER_PIXEL, (simple[index + 1] ?? 0) * UNITS_PER_PIXEL]);
  }
  return points;
}

function ringArea(points: Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** Drops the islets that would be smaller than a pixel, but never all of a country. */
function visibleParts(country: CountryGeometry, arcs: Point[][], smallest: number): number[][][] {
  const areaOf = ([ring = []]: number[][]) =>
    ring.length === 1
      ? ringArea(arcs[(ring[0] ?? 0) < 0 ? ~(ring[0] ?? 0) : (ring[0] ?? 0)] ?? [])
      : Infinity;
  const areas = country.polygons.map(areaOf);
  const greatest = Math.max(...areas);
  return country.polygons.filter((_, index) => areas[index] === greatest || (areas[index] ?? 0) >= smallest);
}

export function planarTopology(projected: Projected): PlanarTopology {
  const atlas = getAtlas(projected.resolution);
  const visible = visibleBounds(projected);
  const arcs = atlas.arcs.map((arc) => projectArc(arc, projected, visible));
  const smallest = UNITS_PER_PIXEL ** 2 * Math.max(0.8, projected.tolerance * 2);
  const geometries = atlas.countries.map(
    (country): CountryShape => ({
      type: "MultiPolygon",
      id: country.code,
      arcs: visibleParts(country, arcs, smallest).filter((part) =>
        overlap(polygonBounds(atlas, part), WORLD),
      ),
    }),
  );
  return { type: "Topology", arcs, objects: { countries: { type: "GeometryCollection", geometries } } };
}

/** The same countries in degrees, for projections that must clip on the sphere. */
export function sphericalTopology(atlas: Atlas): PlanarTopology {
  const arcs = atlas.arcs.map(({ points }) => {
    const pairs: Point[] = [];
    for (let index = 0; index < points.length; index += 2)
      pairs.push([points[index] ?? 0, points[index + 1] ?? 0]);
    return pairs;
  });
  const geometries = atlas.countries.map(
    (country): CountryShape => ({ type: "MultiPolygon", id: country.code, arcs: country.polygons }),
  );
  return { type: "Topology", arcs, objects: { countries: { type: "GeometryCollection", geometries } } };
}
