import type { Box, Ledger } from "./placing";
import type { Plate } from "./plate";
import type { PlateGrid } from "./plate-grid";

/** How much a corner would be missed: land of the focus country most, the sea least. */
function worth(box: Box, grid: PlateGrid, focus: string | undefined): number {
  let sum = 0;
  let all = 0;
  for (let y = box.y0 + 4; y < box.y1; y += 8) {
    for (let x = box.x0 + 4; x < box.x1; x += 8) {
      const code = grid.codeAt({ x, y });
      sum += code === focus ? 3 : code === "" ? 0.6 : 1;
      all += 1;
    }
  }
  return sum / Math.max(1, all);
}

/** The corner of a plate where something of the given size covers least; null when all four are in use. */
export function freeCorner(
  plate: Plate,
  grid: PlateGrid,
  ledger: Ledger,
  size: { width: number; height: number; focus?: string; inset?: number },
): Box | null {
  const { width, height, band } = plate;
  const gap = band + (size.inset ?? 12);
  const corners: Box[] = [];
  for (const x0 of [gap, width - gap - size.width]) {
    for (const y0 of [height - gap - size.height, gap]) {
      corners.push({ x0, y0, x1: x0 + size.width, y1: y0 + size.height });
    }
  }
  const free = corners
    .filter((box) => ledger.isFree(box))
    .map((box) => ({ box, worth: worth(box, grid, size.focus) }))
    .sort((a, b) => a.worth - b.worth);
  const best = free[0]?.box ?? null;
  if (best) ledger.take(best);
  return best;
}
