import { wordKey } from "./parse-tokens";

const cache = new Map<string, ReadonlyMap<string, number>>();

/** Month names of a language as Intl has them, standing alone and behind a day (липень, 9 липня), long and short. */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const known = cache.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  for (const style of ["long", "short"] as const) {
    for (const options of [{ month: style }, { month: style, day: "numeric", year: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        calendar: "gregory",
        numberingSystem: "latn",
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2001, month - 1, 15));
        const name = wordKey(parts.find((part) => part.type === "month")?.value ?? "").replace(/\.$/, "");
        if (/^\p{L}+$/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  if (cache.size < 200) cache.set(locale, names);
  return names;
}

/** The month that a word names in one of the languages, or null. English is always understood. */
export function monthOf(key: string, locales: readonly string[]): number | null {
  for (const locale of [...locales, "en"]) {
    const month = monthsOf(locale).get(key);
    if (month) return month;
  }
  return null;
}
