import { type GeoProjection, geoAzimuthalEqualArea, geoMercator, geoOrthographic } from "d3-geo";
import type { Bounds, Resolution } from "./atlas";
import { countryBounds } from "./country-bounds";
import { SHEET, SHEET_GRID, pixelsPerDegree as sheetScale } from "./sheet-view";

/** Geometry is drawn in tenths of a pixel, so that whole numbers are precise enough. */
export const UNITS_PER_PIXEL = 10;
/** Land goes on beyond the picture, so that the waterlines of a coast just outside are still seen. */
export const MARGIN = 26;

/** Half the height of a locator in degrees of latitude. */
export const SPANS = [1, 1.5, 2.2, 3.1, 4.4] as const;
export const LOCATOR_SIZE = 600;
const COUNTRY_WIDTH = 1234;
const AEGEAN: Bounds = { west: 21.68, south: 34.78, east: 29.52, north: 41.72 };

export type View =
  | { kind: "europe" }
  | { kind: "aegean" }
  | { kind: "country"; country: string }
  /** `mini` is the same square with less detail. Centre in quarters of a degree; `span` is an index of SPANS. */
  | { kind: "locator" | "mini"; latitude: number; longitude: number; span: number }
  /** A part of the map that can be moved: a step of enlargement, and where on the grid of such sheets. */
  | { kind: "sheet"; step: number; column: number; row: number }
  /** Centre in steps of fifteen degrees. */
  | { kind: "globe"; latitude: number; longitude: number };

/** A view's projection onto a plane of `width` × `height` pixels, from the upper left corner. */
export type Projected = {
  projection: GeoProjection;
  width: number;
  height: number;
  /** Degrees between the lines of the graticule and the blocks of the neatline. */
  step: number;
  resolution: Resolution;
  /** Deviation allowed when lines are simplified, in pixels. */
  tolerance: number;
};

function fitMercator(
  bounds: Bounds,
  width: number,
  height?: number,
): { projection: GeoProjection; height: number } {
  const projection = geoMercator().scale(1).translate([0, 0]);
  const [x0 = 0, y0 = 0] = projection([bounds.west, bounds.north]) ?? [];
  const [x1 = 0, y1 = 0] = projection([bounds.east, bounds.south]) ?? [];
  const scale = Math.min(width / (x1 - x0), height ? height / (y1 - y0) : Number.POSITIVE_INFINITY);
  const used = height ?? (y1 - y0) * scale;
  projection.scale(scale);
  projection.translate([width / 2 - ((x0 + x1) / 2) * scale, used / 2 - ((y0 + y1) / 2) * scale]);
  return { projection, height: used };
}

const STEPS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];
const stepFor = (pixelsPerDegree: number) => STEPS.find((step) => step * pixelsPerDegree >= 55) ?? 10;
const pixelsPerDegree = (projection: GeoProjection) => (projection.scale() * Math.PI) / 180;

function projectCountry(country: string): Projected {
  const bounds = countryBounds(country);
  if (!bounds) throw new Error(`No outline is known for the country ${country}`);
  const flat = fitMercator(bounds, COUNTRY_WIDTH);
  const height = Math.round(Math.max(580, Math.min(700, flat.height * 1.06)));
  const pad = { across: COUNTRY_WIDTH * 0.03, down: height * 0.03 };
  const { projection } = fitMercator(bounds, COUNTRY_WIDTH - 2 * pad.across, height - 2 * pad.down);
  const [x, y] = projection.translate();
  projection.translate([x + pad.across, y + pad.down]);
  const step = stepFor(pixelsPerDegree(projection));
  return { projection, width: COUNTRY_WIDTH, height, step, resolution: "10m", tolerance: 0.3 };
}

function projectLocator(view: Extract<View, { span: number }>): Projected {
  const half = SPANS[view.span];
  if (half === undefined) throw new Error(`A locator has no span ${view.span}`);
  const across = half / Math.cos((view.latitude * Math.PI) / 180);
  const { latitude, longitude } = view;
  const projection = geoMercator()
    .center([longitude, latitude])
    .scale((LOCATOR_SIZE * 90) / (Math.PI * across))
    .translate([LOCATOR_SIZE / 2, LOCATOR_SIZE / 2]);
  const step = stepFor(pixelsPerDegree(projection));
  const tolerance = view.kind === "mini" ? 1 : 0.2;
  return { projection, width: LOCATOR_SIZE, height: LOCATOR_SIZE, step, resolution: "10m", tolerance };
}

/** The sheets of a step touch the same plane, so that what is drawn on one lies where it lies on the next. */
function projectSheet({ step: enlarged, column, row }: Extract<View, { kind: "sheet" }>): Projected {
  const perDegree = sheetScale(enlarged);
  const { width, height } = SHEET;
  const projection = geoMercator()
    .scale((perDegree * 180) / Math.PI)
    .translate([width / 2 - column * SHEET_GRID.x, height / 2 + row * SHEET_GRID.y]);
  const resolution = enlarged < 2 ? "50m" : "10m";
  return { projection, width, height, step: stepFor(perDegree), resolution, tolerance: 0.3 };
}

export const GLOBE_SIZE = 104;

/** Says how a view lies in the plane. Throws for a country or span that does not exist: parseView lets none through. */
export function project(view: View): Projected {
  switch (view.kind) {
    case "europe": {
      const projection = geoAzimuthalEqualArea().rotate([-16, -50]).scale(965).translate([839, 338]);
      return { projection, width: 1234, height: 721, step: 5, resolution: "50m", tolerance: 0.3 };
    }
    case "aegean": {
      const { projection, height } = fitMercator(AEGEAN, 720);
      return { projection, width: 720, height, step: 1, resolution: "10m", tolerance: 0.2 };
    }
    case "country":
      return projectCountry(view.country);
    case "sheet":
      return projectSheet(view);
    case "globe": {
      const projection = geoOrthographic()
        .rotate([-view.longitude, -view.latitude])
        .scale(GLOBE_SIZE / 2)
        .translate([GLOBE_SIZE / 2, GLOBE_SIZE / 2]);
      return {
        projection,
        width: GLOBE_SIZE,
        height: GLOBE_SIZE,
        step: 30,
        resolution: "110m",
        tolerance: 0.25,
      };
    }
    default:
      return projectLocator(view);
  }
}
