import type { Locale } from "./locales";

/** Sorted by name as the reader's language orders its alphabet: in Turkish ç follows c and ı comes before i. */
export function byName<T>(items: readonly T[], locale: Locale, nameOf: (item: T) => string): T[] {
  const collator = new Intl.Collator(locale);
  return items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
}
