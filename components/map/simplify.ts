/** A line in the plane, x, y, x, y …, in the unit of the tolerance. */
export type FlatLine = readonly number[];

function distanceSquared(line: FlatLine, index: number, from: number, to: number): number {
  const ax = line[from * 2] ?? 0;
  const ay = line[from * 2 + 1] ?? 0;
  const dx = (line[to * 2] ?? 0) - ax;
  const dy = (line[to * 2 + 1] ?? 0) - ay;
  const px = (line[index * 2] ?? 0) - ax;
  const py = (line[index * 2 + 1] ?? 0) - ay;
  const length = dx * dx + dy * dy;
  // A ring's two ends are one point: then the distance to that point counts.
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/**
 * Douglas and Peucker: drops the points whose absence moves the line by no more than `tolerance`. Both ends stay, so
 * that lines simplified apart from each other still meet.
 */
export function simplifyLine(line: FlatLine, tolerance: number): number[] {
  const count = line.length / 2;
  if (count <= 2) return [...line];
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const open: [number, number][] = [[0, count - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let farthest = 0;
    let greatest = tolerance * tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceSquared(line, index, from, to);
      if (distance > greatest) {
        greatest = distance;
        farthest = index;
      }
    }
    if (farthest === 0) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keep[index >> 1] === 1);
}
