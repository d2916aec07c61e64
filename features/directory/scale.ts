/** The end of a scale that starts at 0 and holds every value: two significant digits, the second 0 or 5. */
export function scaleEnd(values: readonly number[]): number {
  const largest = Math.max(0, ...values);
  if (largest === 0) return 1;
  const step = 10 ** Math.floor(Math.log10(largest)) / 2;
  return Math.ceil(largest / step) * step;
}
