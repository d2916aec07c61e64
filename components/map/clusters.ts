import type { Point } from "./plate";

/**
 * Groups points that lie closer than `apart` to another of their group. Returns the groups of two or more as lists of
 * indexes, the largest first.
 */
export function findClusters(points: Point[], apart: number): number[][] {
  const groups: number[][] = [];
  const grouped = new Set<number>();
  for (const start of points.keys()) {
    if (grouped.has(start)) continue;
    const group = [start];
    grouped.add(start);
    for (const member of group) {
      for (const [index, point] of points.entries()) {
        const from = points[member];
        if (grouped.has(index) || !from || Math.hypot(point.x - from.x, point.y - from.y) >= apart) continue;
        group.push(index);
        grouped.add(index);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}
