import { geoEquirectangular, geoIdentity } from "d3-geo";
import { feature } from "topojson-client";
import { extentOf, planarTopology } from "./planar";
import { CELL, Raster } from "./raster";
import type { Projected } from "./views";

/** Squares for each degree; the centres that a locator may have lie on their corners. */
export const CELLS_PER_DEGREE = 20;
/** Degrees along the side of a block of squares. */
const BLOCK = 8;
const SIDE = BLOCK * CELLS_PER_DEGREE;
const PIXELS_PER_DEGREE = CELL * CELLS_PER_DEGREE;
/** Blocks from -180° to beyond where Russia goes on behind 180°. */
const ACROSS = 48;
const DOWN = Math.ceil(180 / BLOCK);

/** The block in a row and a column, counted from the north-western corner of the world. */
function projectBlock(row: number, column: number): Projected {
  const scale = (PIXELS_PER_DEGREE * 180) / Math.PI;
  const [west, north] = [-180 + column * BLOCK, 90 - row * BLOCK];
  const projection = geoEquirectangular()
    .scale(scale)
    .translate([-west * PIXELS_PER_DEGREE, north * PIXELS_PER_DEGREE]);
  const side = BLOCK * PIXELS_PER_DEGREE;
  return { projection, width: side, height: side, step: 1, resolution: "10m", tolerance: 1 };
}

function drawBlock(row: number, column: number): Raster {
  const projected = projectBlock(row, column);
  const clipped = geoIdentity().clipExtent(extentOf(projected));
  const topology = planarTopology(projected);
  const raster = new Raster(projected.width, projected.height);
  for (const country of feature(topology, topology.objects.countries).features)
    raster.draw(String(country.id), country, clipped);
  return raster;
}

const blocks = new Map<number, Raster>();

/** Drawn when it is first looked at, in some tens of milliseconds, and kept: all of the world takes some 25 MB. */
function blockAt(row: number, column: number): Raster {
  const number = row * ACROSS + column;
  const known = blocks.get(number);
  if (known) return known;
  const drawn = drawBlock(row, column);
  blocks.set(number, drawn);
  return drawn;
}

/**
 * Which country lies in a square of the world, counted from its north-western corner: the country's code, "land" where
 * there is none, "" for the sea and for what lies outside the world.
 */
export function codeInSquare(row: number, column: number): string {
  const [down, across] = [Math.floor(row / SIDE), Math.floor(column / SIDE)];
  if (down < 0 || down >= DOWN || across < 0 || across >= ACROSS) return "";
  return blockAt(down, across).inCell(row - down * SIDE, column - across * SIDE);
}
