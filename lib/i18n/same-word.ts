import { memoize } from "@/lib/memo";
import type { Locale } from "./locales";

const collatorOf = memoize(
  10,
  (locale: Locale) => locale,
  (locale) => new Intl.Collator(locale, { sensitivity: "accent" }),
);

/** Whether two words differ in nothing but small and capital letters, as a language has them: "konak" and "KONAK". */
export const isSameWord = (one: string, other: string, locale: Locale): boolean =>
  collatorOf(locale).compare(one, other) === 0;
