import type { Profile } from "@/features/profiles/schema";
import { knownLocales } from "@/lib/i18n/locales";
import { type FieldName, type FieldPlace, placeOf } from "./fields";
import { profileShape } from "./profile-shape";
import { same } from "./same";
import { find, itemsOf, joinedOrder, type Part, shared, under } from "./shape";

export type Side = "mine" | "theirs";

/**
 * A field that differs between two versions. An item that one version alone has is one difference, whatever it holds;
 * the side without it is `undefined`. The order of a list has the key of the list, and the ids as its value.
 */
export type Difference = FieldPlace & { key: string; name: FieldName; mine: unknown; theirs: unknown };

type Found = { key: string; mine: unknown; theirs: unknown };

const isMissing = (value: unknown) => value === null || value === undefined;

function differences(part: Part, key: string, mine: unknown, theirs: unknown): Found[] {
  const within = (name: string) => (key ? `${key}.${name}` : name);
  switch (part.kind) {
    case "whole":
      return same(mine, theirs) ? [] : [{ key, mine, theirs }];
    case "record":
      return part.parts.flatMap(([name, inner]) =>
        differences(inner, within(name), under(mine, name), under(theirs, name)),
      );
    case "languages":
      return knownLocales.flatMap((locale) =>
        differences(part.of, within(locale), under(mine, locale), under(theirs, locale)),
      );
    case "optional":
      if (!isMissing(mine) && !isMissing(theirs)) return differences(part.of, key, mine, theirs);
      return same(mine, theirs)
        ? []
        : [{ key, mine: isMissing(mine) ? undefined : mine, theirs: isMissing(theirs) ? undefined : theirs }];
    case "varying":
      return differences(part.of(mine), key, mine, theirs);
    case "view":
      return differences(part.of, key, part.read(mine), part.read(theirs));
    case "list":
      return listDifferences(part, key, mine, theirs);
  }
}

function listDifferences(
  part: Extract<Part, { kind: "list" }>,
  key: string,
  mine: unknown,
  theirs: unknown,
): Found[] {
  const [a, b] = [itemsOf(part, mine), itemsOf(part, theirs)];
  const [order, otherOrder] = [a, b].map((items) => items.map(({ id }) => id)) as [string[], string[]];
  const found = joinedOrder(order, otherOrder).flatMap((id) => {
    const [x, y] = [find(a, id), find(b, id)];
    const itemKey = `${key}.${id}`;
    if (x === undefined || y === undefined) return [{ key: itemKey, mine: x, theirs: y }];
    return differences(part.of, itemKey, x, y);
  });
  // What was added or taken away is no change of the order.
  const isSameOrder = same(shared(order, otherOrder), shared(otherOrder, order));
  return isSameOrder ? found : [...found, { key, mine: order, theirs: otherOrder }];
}

/** The fields in which two versions of a profile differ, in the order of the page. */
export const compareProfiles = (mine: Profile, theirs: Profile): Difference[] =>
  differences(profileShape, "", mine, theirs).map((found) => ({ ...placeOf(found.key), ...found }));
