import type { Profile } from "@/features/profiles/schema";
import type { Difference, Side } from "./compare";
import { findPlace } from "./fields";
import { same } from "./same";
import { shared } from "./shape";
import { profileValues } from "./values";

/**
 * Which side each difference is taken from unless the person decides otherwise: the side that changed it since
 * `base`, and one's own where both did. `contested` are those that both changed: also an item that one side took away
 * and the other has changed.
 */
export function proposedSides(differences: readonly Difference[], base: Profile) {
  const before = profileValues(base);
  const sides = new Map<string, Side>();
  const contested = new Set<string>();
  for (const difference of differences) {
    const { key } = difference;
    const { mine, theirs } = changesSince(before.get(key), difference);
    sides.set(key, mine ? "mine" : "theirs");
    if ((mine && theirs) || isInNewItem(key, before)) contested.add(key);
  }
  return { sides, contested };
}

/**
 * Whether the field belongs to an item that both sides have and `base` has not. Two lists that were drawn apart may have
 * come to bear one name: half of each would be nobody's.
 */
function isInNewItem(key: string, before: ReadonlyMap<string, unknown>): boolean {
  const steps = key.split(".");
  // Items stand at the second step of a key and at the fourth.
  return [2, 4].some((count) => {
    const item = steps.slice(0, count).join(".");
    const isItem = findPlace(item)?.[count === 2 ? "item" : "inner"] !== undefined;
    return steps.length > count && isItem && !before.has(item);
  });
}

function changesSince(was: unknown, { name, mine, theirs }: Difference): Record<Side, boolean> {
  if (!name.endsWith("Order")) return { mine: !same(mine, was), theirs: !same(theirs, was) };
  // An order is changed by moving what all three have.
  const [a, b, c] = [mine, theirs, was ?? []] as [string[], string[], string[]];
  const before = shared(c, a, b);
  return { mine: !same(shared(a, b, c), before), theirs: !same(shared(b, a, c), before) };
}
