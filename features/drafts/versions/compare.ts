import type { Profile } from "@/features/profiles/schema";
import { isEmptyValue, type ProfileField, profileFields } from "./fields";

export type Side = "mine" | "theirs";
/** A field that differs between two versions; the side without it is `undefined`. */
export type Difference = Omit<ProfileField, "value"> & { mine: unknown; theirs: unknown };

/**
 * Equality that ignores the order of keys and the many ways of being empty. A refused number (NaN) is equal to
 * nothing, so that it never counts as saved.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b || (isEmptyValue(a) && isEmptyValue(b))) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]))
    );
  const [x, y] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...x.keys(), ...y.keys()])].every((key) => same(x.get(key), y.get(key)));
}

/** The fields in which two versions of a profile differ, in the order of the page. */
export function compareProfiles(mine: Profile, theirs: Profile): Difference[] {
  const [a, b] = [profileFields(mine), profileFields(theirs)];
  return [...new Map([...a, ...b]).values()].flatMap(({ value: _, ...field }) => {
    const [x, y] = [a.get(field.key)?.value, b.get(field.key)?.value];
    return same(x, y) ? [] : [{ ...field, mine: x, theirs: y }];
  });
}

/**
 * Which side each difference is taken from unless the person decides otherwise: the side that changed it since
 * `base`, and one's own where both did. `contested` are those that both changed.
 */
export function proposedSides(differences: Difference[], base: Profile) {
  const before = profileFields(base);
  const sides = new Map<string, Side>();
  const contested = new Set<string>();
  for (const { key, mine, theirs } of differences) {
    const was = before.get(key)?.value;
    sides.set(key, same(mine, was) ? "theirs" : "mine");
    if (!same(mine, was) && !same(theirs, was)) contested.add(key);
  }
  return { sides, contested };
}
