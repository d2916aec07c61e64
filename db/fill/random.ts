/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (Mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    /** Whether something happens that happens so often. */
    chance: (share: number): boolean => next() < share,
    /** A whole number from `least` to `most`. */
    whole: (least: number, most: number): number => least + Math.floor(next() * (most - least + 1)),
    pick: <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0],
  };
}

export type Random = ReturnType<typeof randomFrom>;
