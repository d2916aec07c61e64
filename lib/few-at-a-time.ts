type Lane = { running: number; waiting: (() => void)[] };

/**
 * Lets at most so many things that take memory, time or room happen at once; the others wait, in the order in which they
 * were asked for. What has different keys does not wait for one another.
 */
export function fewAtATime(most: number): <T>(work: () => Promise<T>, key?: string) => Promise<T> {
  const lanes = new Map<string, Lane>();
  return async (work, key = "") => {
    const lane = lanes.get(key) ?? { running: 0, waiting: [] };
    lanes.set(key, lane);
    // Whoever ends hands the turn on, so that nobody who comes later is first.
    if (lane.running < most) lane.running += 1;
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else if (--lane.running === 0) lanes.delete(key);
    }
  };
}
