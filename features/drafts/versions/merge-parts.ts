import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import type { Side } from "./compare";

/** Says for the key of a field from which version it is taken. */
export type Choose = (key: string) => Side;

export function mergeLocalized<T>(
  key: string,
  mine: Localized<T>,
  theirs: Localized<T>,
  choose: Choose,
): Localized<T> {
  const entries = locales.flatMap((locale): [Locale, T][] => {
    const value = (choose(`${key}.${locale}`) === "mine" ? mine : theirs)[locale];
    return value === undefined ? [] : [[locale, value]];
  });
  return Object.fromEntries(entries) as Localized<T>;
}

/**
 * The chosen side's order; an item that only the other side has is kept where its own content was chosen, at the
 * place it had there.
 */
export function mergeItems<T extends { id: string }>(
  key: string,
  mine: T[],
  theirs: T[],
  choose: Choose,
  content: (key: string, mine: T | undefined, theirs: T | undefined) => T | undefined,
): T[] {
  const [first, second] = choose(`${key}.order`) === "mine" ? [mine, theirs] : [theirs, mine];
  const ids = first.map((item) => item.id);
  for (const [index, { id }] of second.entries()) {
    if (ids.includes(id)) continue;
    const before = second.slice(0, index).findLast((item) => ids.includes(item.id));
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id);
  }
  const find = (items: T[], id: string) => items.find((item) => item.id === id);
  return ids.flatMap((id) => content(`${key}.${id}`, find(mine, id), find(theirs, id)) ?? []);
}
