import type { Locale } from "@/lib/i18n/locales";

/**
 * How a value is made up of the fields that people change apart from one another. Comparing and merging walk along a
 * shape, so that a part of the profile is described once (`profile-shape.ts`).
 */
export type Part =
  /** Compared and taken as a whole. */
  | { kind: "whole" }
  | { kind: "record"; parts: [name: string, part: Part][] }
  /** One value for each language in which it has been written. */
  | { kind: "languages"; of: Part }
  /** There or not there (`null`); who takes it away takes all of it. */
  | { kind: "optional"; of: Part }
  /** Items that are added, removed and moved. */
  | { kind: "list"; of: Part; idsOf: (items: readonly unknown[]) => string[] }
  /** A value whose parts depend on what it is. */
  | { kind: "varying"; of: (value: unknown) => Part }
  /** A value whose fields are not those that it is stored in. */
  | { kind: "view"; of: Part; read: (value: unknown) => unknown; write: (seen: unknown) => unknown };

declare const described: unique symbol;
/** The shape of a `T`. */
export type Shape<T> = Part & { readonly [described]?: T };

/** Describes whatever is one field. */
export const whole: Shape<never> = { kind: "whole" };

/** An object with these fields, in the order in which they are read. */
export const record = <T extends object>(parts: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> => ({
  kind: "record",
  parts: Object.entries<Part>(parts),
});

export const languages = <T>(of: Shape<T>): Shape<Partial<Record<Locale, T>>> => ({ kind: "languages", of });

export const optional = <T>(of: Shape<T>): Shape<T | null> => ({ kind: "optional", of });

export const identified = <T extends { id: string }>(of: Shape<T>): Shape<T[]> => ({
  kind: "list",
  of,
  idsOf: (items) => (items as T[]).map(({ id }) => id),
});

/** A list whose items have no ids and are told apart by what they are. */
export const named = <T>(of: Shape<T>, namesOf: (items: readonly T[]) => string[]): Shape<T[]> => ({
  kind: "list",
  of,
  idsOf: (items) => namesOf(items as readonly T[]),
});

export const varying = <T>(of: (value: T) => Part): Shape<T> => ({
  kind: "varying",
  of: (value) => of(value as T),
});

/** `T`, seen as a `Seen`; writing what was read gives the same back. */
export const seenAs = <T, Seen>(
  of: Shape<Seen>,
  { read, write }: { read: (value: T) => Seen; write: (seen: Seen) => T },
): Shape<T> => ({
  kind: "view",
  of,
  read: (value) => read(value as T),
  write: (seen) => write(seen as Seen),
});

/** No two of the names the same: the second of one is "name:2". */
export function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}:${nth}`;
  });
}

type Item = { id: string; value: unknown };

/** The items of a list with their ids; none where an earlier version of the program knew no such list. */
export function itemsOf(part: Extract<Part, { kind: "list" }>, list: unknown): Item[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return part.idsOf(items).map((id, index) => ({ id, value: items[index] }));
}

export const find = (items: readonly Item[], id: string): unknown =>
  items.find((item) => item.id === id)?.value;

/** The order of the first list; what only the second has stands behind what it stands behind there. */
export function joinedOrder(first: readonly string[], second: readonly string[]): string[] {
  const joined = [...first];
  for (const [index, id] of second.entries()) {
    if (joined.includes(id)) continue;
    const before = second.slice(0, index).findLast((one) => joined.includes(one));
    joined.splice(before === undefined ? 0 : joined.indexOf(before) + 1, 0, id);
  }
  return joined;
}

/** Those of the ids that every one of the lists has, in their own order. */
export const shared = (ids: readonly string[], ...lists: readonly (readonly string[])[]): string[] =>
  ids.filter((id) => lists.every((list) => list.includes(id)));

/** What an object has under a name; nothing where there is no object. */
export const under = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
