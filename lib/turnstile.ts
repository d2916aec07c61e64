/** Lets in so many at once, and so many of each; who is let in gets what lets them out again. */
export function turnstile(most: number, mostEach: number) {
  const inside = new Map<string, number>();
  const total = () => [...inside.values()].reduce((sum, count) => sum + count, 0);
  return function enter(who: string): "full" | "again" | { leave: () => void } {
    const own = inside.get(who) ?? 0;
    if (own >= mostEach) return "again";
    if (total() >= most) return "full";
    inside.set(who, own + 1);
    let isInside = true;
    const leave = () => {
      if (!isInside) return;
      isInside = false;
      const left = (inside.get(who) ?? 1) - 1;
      if (left > 0) inside.set(who, left);
      else inside.delete(who);
    };
    return { leave };
  };
}
