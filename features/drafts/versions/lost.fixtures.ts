import type { Profile } from "@/features/profiles/schema";
import type { Difference, Side } from "./compare";
import { findPlace } from "./fields";
import { same } from "./same";
import { profileValues } from "./values";

type Merged = Record<"base" | Side, Profile> & {
  merged: Profile;
  contested: readonly Pick<Difference, "key">[];
};
type Lost = { key: string; by: Side; wanted: unknown; found: unknown };

/** Orders are tried by themselves; what an item is called never changes. */
const isText = (key: string) => findPlace(key)?.name.endsWith("Order") === false;
/** Several lists in one section can only be told apart by what they say. */
export const hasTwoLists = ({ sections }: Profile) =>
  sections.some(({ drawings }) => drawings.filter(({ kind }) => kind === "list").length > 1);

/**
 * Whether `key` is, or lies within, one of those about which the two sides contradict each other. A figure's own name
 * and interval go with the decision what it counts.
 */
const isWithin = (key: string, others: readonly { key: string }[]) =>
  others.some((other) => {
    const all = [
      other.key,
      ...(other.key.endsWith(".counted")
        ? ["names", "review"].map((own) => other.key.replace(/counted$/, own))
        : []),
    ];
    return all.some((one) => key === one || key.startsWith(`${one}.`));
  });

/** What one side alone had changed since `base` and is not so in what became of the two, but for the order of lists. */
export function lostChanges({ base, mine, theirs, merged, contested }: Merged): Lost[] {
  const [was, now] = [profileValues(base), profileValues(merged)];
  const isUnsure = [base, mine, theirs, merged].some(hasTwoLists);
  return (["mine", "theirs"] as const).flatMap((by) => {
    const [own, other] = (by === "mine" ? [mine, theirs] : [theirs, mine]).map(profileValues) as [
      ReturnType<typeof profileValues>,
      ReturnType<typeof profileValues>,
    ];
    return [...new Set([...was.keys(), ...own.keys()])].flatMap((key) => {
      const isAlone = !same(own.get(key), was.get(key)) && same(other.get(key), was.get(key));
      const isUnknown = !isText(key) || (isUnsure && key.includes(".drawings."));
      if (!isAlone || isUnknown || isWithin(key, contested) || same(now.get(key), own.get(key))) return [];
      return [{ key, by, wanted: own.get(key), found: now.get(key) }];
    });
  });
}
