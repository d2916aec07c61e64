import { fromPlate, type Plate } from "./plate";
import { project } from "./views";

/** A stretch of an edge between two multiples of the step, in pixels along the edge. Neighbours alternate. */
export type Block = { from: number; to: number; dark: boolean };
export type Tick = { at: number; degree: number };
export type Edge = { blocks: Block[]; ticks: Tick[] };
export type Neatline = { top: Edge; bottom: Edge; left: Edge; right: Edge };

/** Finds where along an edge the degree passes `value`, knowing that it does between `low` and `high`. */
function crossing(degreeAt: (position: number) => number, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  const rising = degreeAt(high) > degreeAt(low);
  for (let round = 0; round < 20; round += 1) {
    const middle = (from + to) / 2;
    if (degreeAt(middle) < value === rising) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * The blocks of one edge: `degreeAt` tells longitude or latitude at a position, blocks change at every multiple of
 * `step`, and a degree has the same colour on every edge.
 */
export function degreeBlocks(degreeAt: (position: number) => number, length: number, step: number): Edge {
  const blocks: Block[] = [];
  const ticks: Tick[] = [];
  const slotAt = (position: number) => Math.floor(degreeAt(position) / step);
  let from = 0;
  let slot = slotAt(0);
  for (let position = 1; position <= length; position += 1) {
    const next = slotAt(Math.min(position, length));
    if (next === slot) continue;
    const degree = Math.max(slot, next) * step;
    const at = crossing(degreeAt, degree, position - 1, position);
    blocks.push({ from, to: at, dark: slot % 2 === 0 });
    ticks.push({ at, degree });
    from = at;
    slot = next;
  }
  blocks.push({ from, to: length, dark: slot % 2 === 0 });
  return { blocks, ticks };
}

export function plateNeatline(plate: Plate): Neatline {
  const { projection, step } = project(plate.view);
  const { band, width, height } = plate;
  const degrees = (x: number, y: number): [number, number] => {
    const point = fromPlate(plate, { x, y });
    return projection.invert?.([point.x, point.y]) ?? [0, 0];
  };
  const across = width - 2 * band;
  const down = height - 2 * band;
  return {
    top: degreeBlocks((at) => degrees(band + at, band)[0], across, step),
    bottom: degreeBlocks((at) => degrees(band + at, height - band)[0], across, step),
    left: degreeBlocks((at) => degrees(band, band + at)[1], down, step),
    right: degreeBlocks((at) => degrees(width - band, band + at)[1], down, step),
  };
}

/**
 * Lettering stands at every second degree line, or at fewer where the lines are close. Half degrees go unlettered, but
 * where there are tenths.
 */
export function letteredTicks(ticks: Tick[], step: number, room = 46): Tick[] {
  const gaps = ticks.slice(1).map((tick, index) => Math.abs(tick.at - (ticks[index]?.at ?? 0)));
  const gap = gaps.length > 0 ? gaps.reduce((sum, value) => sum + value, 0) / gaps.length : room;
  const every =
    [...(step > 0.1 ? [] : [0.1, 0.2, 0.5]), 1, 2, 5, 10, 20, 30].find(
      (degrees) => degrees >= 2 * step && (degrees / step) * gap >= room,
    ) ?? 30;
  const isEvery = (degree: number) => Math.abs(degree / every - Math.round(degree / every)) < 1e-6;
  return ticks.filter(({ degree }) => isEvery(degree));
}
