import type { Profile } from "@/features/profiles/schema";
import { same } from "../versions/same";

type Change = { path: string; value: unknown };

/**
 * What has to be set in a form that holds `from` so that it holds `to`: as little as can be, so that a field in which
 * somebody is typing is left alone when the change is elsewhere.
 */
export const formChanges = (from: Profile, to: Profile): Change[] => changes(from, to, "");

function changes(from: unknown, to: unknown, path: string): Change[] {
  if (same(from, to)) return [];
  const within = (name: string | number) => (path ? `${path}.${name}` : String(name));
  if (Array.isArray(from) && Array.isArray(to) && isSameList(from, to))
    return from.flatMap((item, index) => changes(item, to[index], within(index)));
  if (isRecord(from) && isRecord(to) && isSameKind(from, to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) =>
      changes(from[name], to[name], within(name)),
    );
  return [{ path, value: to }];
}

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A prose, a date or a drawing of another kind is set as a whole. */
const isSameKind = (a: Fields, b: Fields): boolean => a.type !== "doc" && a.kind === b.kind;

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => idOf(item) === idOf(b[i]));
const idOf = (item: unknown) => (isRecord(item) ? item.id : undefined);
