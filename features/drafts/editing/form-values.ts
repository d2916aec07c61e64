import type { Profile } from "@/features/profiles/schema";

/**
 * The form's values without the keys that hold `undefined`: a field that is on screen and has never been written is
 * one of those, while the schema knows only keys with a value.
 */
export function writtenValues(values: Profile): Profile {
  return written(values) as Profile;
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, written(inner)]])),
  );
}
