/** How surely the one tends to be more than the other, in standard deviations (Mann and Whitney's rank test). */
export function rankScore(a: readonly number[], b: readonly number[]): number {
  const more = a.reduce((sum, x) => sum + b.filter((y) => x > y).length, 0);
  const [n, m] = [a.length, b.length];
  return (more - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

/** Chance alone goes beyond it once in sixteen thousand comparisons. */
export const RANK_BOUND = 4;
