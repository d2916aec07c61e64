/** The smallest of 1, 2 or 5 times a power of ten that is not smaller than `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

export type LinearScale = { from: number; to: number; ticks: number[] };

/** Round values from below `low` to above `high`, at most `most` steps apart; the ends are ticks themselves. */
export function roundScale(low: number, high: number, most = 5): LinearScale {
  const step = niceStep((high - low || Math.abs(high) || 1) / most);
  const from = Math.floor(low / step) * step;
  const to = Math.max(Math.ceil(high / step) * step, from + step);
  return { from, to, ticks: between(from, to, step) };
}

/** From zero to a little above `high`, with a tick at each round value on the way. */
export function zeroScale(high: number, most = 5): LinearScale {
  const to = (high || 1) * 1.04;
  return { from: 0, to, ticks: between(0, to, niceStep(to / most)) };
}

const between = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) => from + index * step);

/** Where `value` stands on the scale, in per cent of its length, to a hundredth. */
export const percentOf = (value: number, scale: { from: number; to: number }): number =>
  Math.round(((value - scale.from) / (scale.to - scale.from)) * 1e4) / 100;
