import { isEmptyRichText, type RichText } from "@/features/profiles/rich-text";

const isRichText = (value: object): value is RichText => "type" in value && value.type === "doc";

/** Nothing written, in any of the ways in which a document can say so. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object") return false;
  return isRichText(value) ? isEmptyRichText(value) : Object.values(value).every(isEmptyValue);
}

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
