import { type Edge, plateNeatline } from "./neatline";
import type { Plate } from "./plate";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The path of all dark blocks of an edge that begins at `offset` and lies along the axis. */
function blockPath(
  { blocks }: Edge,
  axis: "across" | "down",
  offset: number,
  at: number,
  band: number,
): string {
  return blocks
    .filter(({ dark }) => dark)
    .map(({ from, to }) => {
      const start = tenth(offset + from);
      const length = tenth(to - from);
      return axis === "across"
        ? `M${start} ${at}h${length}v${band}h${-length}z`
        : `M${at} ${start}v${length}h${band}v${-length}z`;
    })
    .join("");
}

/** Paths for a plate's frame: the white ground between its two lines, the dark blocks, and the lines. */
export function framePaths(plate: Plate): { ground: string; blocks: string; lines: string } {
  const { band, width, height } = plate;
  const edges = plateNeatline(plate);
  const blocks =
    blockPath(edges.top, "across", band, 0, band) +
    blockPath(edges.bottom, "across", band, height - band, band) +
    blockPath(edges.left, "down", band, 0, band) +
    blockPath(edges.right, "down", band, width - band, band);
  const inner = `M${band} ${band}V${height - band}H${width - band}V${band}z`;
  return {
    ground: `M0 0H${width}V${height}H0z${inner}`,
    blocks,
    lines: `M.5 .5H${width - 0.5}V${height - 0.5}H.5z${inner}`,
  };
}
