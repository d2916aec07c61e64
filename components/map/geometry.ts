import {
  type GeoPermissibleObjects,
  type GeoStreamWrapper,
  geoGraticule,
  geoIdentity,
  geoPath,
} from "d3-geo";
import { feature, mesh } from "topojson-client";
import { memoize } from "@/lib/memo";
import { getAtlas } from "./atlas";
import { PathWriter } from "./path-writer";
import { extentOf, type PlanarTopology, planarTopology, sphericalTopology, visibleBounds } from "./planar";
import { Raster } from "./raster";
import { viewAddress } from "./view-address";
import { project, UNITS_PER_PIXEL, type View } from "./views";

/**
 * Path data (an SVG path's `d`), in tenths of a pixel from the picture's upper left corner. `land` has one path per
 * country by its code, and under "land" what has none.
 */
export type Geometry = {
  land: { code: string; path: string }[];
  borders: string;
  graticule: string;
  /** Which country each small square of the picture belongs to. */
  raster: Raster;
};

function draw(object: GeoPermissibleObjects, projection: GeoStreamWrapper | null): string {
  const writer = new PathWriter();
  geoPath(projection, writer)(object);
  return writer.toString();
}

function drawTopology(
  topology: PlanarTopology,
  projection: GeoStreamWrapper,
  { width, height }: { width: number; height: number },
): Omit<Geometry, "graticule"> {
  const { countries } = topology.objects;
  const raster = new Raster(width, height);
  const land = feature(topology, countries).features.map((country) => {
    const code = String(country.id);
    raster.draw(code, country, projection);
    return { code, path: draw(country, projection) };
  });
  const borders = draw(
    mesh(topology, countries, (a, b) => a !== b),
    projection,
  );
  return { land: land.filter(({ path }) => path !== ""), borders, raster };
}

function drawGraticule(view: View, projection: GeoStreamWrapper): string {
  const { step } = project(view);
  const visible = visibleBounds(project(view)) ?? { west: -180, south: -80, east: 180, north: 85 };
  const { west, south, east, north } = visible;
  const lines = geoGraticule()
    .extent([
      [(Math.floor(west / step) - 1) * step, (Math.floor(south / step) - 1) * step],
      [(Math.ceil(east / step) + 1) * step, (Math.ceil(north / step) + 1) * step],
    ])
    .step([step, step])
    .precision(Math.max(1, step / 2));
  return draw(lines(), projection);
}

function compute(view: View): Geometry {
  const projected = project(view);
  if (view.kind === "globe") {
    const { projection } = projected;
    projection
      .scale(projection.scale() * UNITS_PER_PIXEL)
      .translate([(projected.width * UNITS_PER_PIXEL) / 2, (projected.height * UNITS_PER_PIXEL) / 2])
      .clipAngle(90)
      .precision(0.6 * UNITS_PER_PIXEL);
    const topology = sphericalTopology(getAtlas(projected.resolution));
    return { ...drawTopology(topology, projection, projected), graticule: drawGraticule(view, projection) };
  }
  const extent = extentOf(projected);
  const clipped = geoIdentity().clipExtent(extent);
  const spherical = projected.projection;
  const [x, y] = spherical.translate();
  spherical
    .scale(spherical.scale() * UNITS_PER_PIXEL)
    .translate([x * UNITS_PER_PIXEL, y * UNITS_PER_PIXEL])
    .clipExtent(extent);
  const topology = planarTopology(project(view));
  return { ...drawTopology(topology, clipped, projected), graticule: drawGraticule(view, spherical) };
}

/** Computing takes some tens of milliseconds; the latest views stay in memory. */
export const getGeometry = memoize(60, viewAddress, compute);
