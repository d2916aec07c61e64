import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoize } from "@/lib/memo";

export type Resolution = "10m" | "50m" | "110m";
export type Bounds = { west: number; south: number; east: number; north: number };
/** Points as longitude, latitude, longitude, latitude … in degrees. */
export type Arc = { points: Float32Array; bounds: Bounds };
export type CountryGeometry = { code: string; polygons: number[][][] };
/** The outlines of all countries. Neighbours share their arcs; `~n` in a ring means arc n backwards. */
export type Atlas = { arcs: Arc[]; countries: CountryGeometry[] };

/** What world-atlas's files hold: a quantised topology of polygons only. */
type WorldFile = {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: number[][][];
  objects: {
    countries: {
      geometries: ({ id?: string; properties: { name: string } } & (
        | { type: "Polygon"; arcs: number[][] }
        | { type: "MultiPolygon"; arcs: number[][][] }
      ))[];
    };
  };
};

/** The key of land that has no code of its own in ISO 3166, such as a buffer zone. */
export const NO_CODE = "land";

/** Russia goes on beyond 180°: counted further, not from -180° again, it stays in one piece on a flat map. */
const BEYOND = -168.5;
const inOnePiece = (longitude: number) => (longitude < BEYOND ? longitude + 360 : longitude);

function decodeArc(deltas: number[][], transform: WorldFile["transform"]): Arc {
  const points = new Float32Array(deltas.length * 2);
  const { scale, translate } = transform;
  const longitudes: number[] = [];
  let column = 0;
  for (const [dx = 0] of deltas) {
    column += dx;
    longitudes.push(column * scale[0] + translate[0]);
  }
  // An island of the western half that lies across the limit would be torn apart: it stays where it is.
  const easternmost = Math.max(...longitudes);
  const isTorn = easternmost >= BEYOND && easternmost < 0;
  const bounds = { west: 360, south: 90, east: -360, north: -90 };
  let y = 0;
  for (const [index, [, dy = 0]] of deltas.entries()) {
    y += dy;
    const longitude = isTorn ? (longitudes[index] ?? 0) : inOnePiece(longitudes[index] ?? 0);
    const latitude = y * scale[1] + translate[1];
    points[index * 2] = longitude;
    points[index * 2 + 1] = latitude;
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return { points, bounds };
}

/** Natural Earth carries UN numbers; Unicode's aliases turn 792 into TR. Kosovo has no number, only a code in use. */
function codeOf(id: string | undefined, name: string): string {
  if (id === undefined) return name === "Kosovo" ? "XK" : NO_CODE;
  return new Intl.Locale(`und-${id.padStart(3, "0")}`).region ?? NO_CODE;
}

function boundsOf(polygon: number[][], arcs: Arc[]): Bounds {
  const all = polygon.flat().map((arc) => arcs[arc < 0 ? ~arc : arc]?.bounds);
  const known = all.filter((bounds) => bounds !== undefined);
  return {
    west: Math.min(...known.map((bounds) => bounds.west)),
    south: Math.min(...known.map((bounds) => bounds.south)),
    east: Math.max(...known.map((bounds) => bounds.east)),
    north: Math.max(...known.map((bounds) => bounds.north)),
  };
}

const CRIMEA: Bounds = { west: 32, south: 44, east: 37, north: 46.5 };

/**
 * Natural Earth draws who administers; Crimea is drawn here as the United Nations General Assembly (68/262) and the
 * Council of Europe see it.
 */
function moveCrimea(countries: CountryGeometry[], arcs: Arc[]): void {
  const russia = countries.find((country) => country.code === "RU");
  const ukraine = countries.find((country) => country.code === "UA");
  if (!russia || !ukraine) return;
  const isCrimea = (polygon: number[][]) => {
    const { west, south, east, north } = boundsOf(polygon, arcs);
    return west > CRIMEA.west && south > CRIMEA.south && east < CRIMEA.east && north < CRIMEA.north;
  };
  ukraine.polygons.push(...russia.polygons.filter(isCrimea));
  russia.polygons = russia.polygons.filter((polygon) => !isCrimea(polygon));
}

function read(resolution: Resolution): Atlas {
  const file = join(process.cwd(), "node_modules", "world-atlas", `countries-${resolution}.json`);
  const topology: WorldFile = JSON.parse(readFileSync(file, "utf8"));
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const byCode = new Map<string, CountryGeometry>();
  for (const geometry of topology.objects.countries.geometries) {
    const { name } = geometry.properties;
    // Its rings run the wrong way round in the 10m file and would fill the sea.
    if (name === "Maldives") continue;
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const code = codeOf(geometry.id, name);
    const country = byCode.get(code) ?? { code, polygons: [] };
    country.polygons.push(...polygons);
    byCode.set(code, country);
  }
  const countries = [...byCode.values()];
  moveCrimea(countries, arcs);
  return { arcs, countries };
}

/** Reads Natural Earth once per process and resolution. */
export const getAtlas = memoize(3, (resolution: Resolution) => resolution, read);

export function polygonBounds(atlas: Atlas, polygon: number[][]): Bounds {
  return boundsOf(polygon, atlas.arcs);
}
