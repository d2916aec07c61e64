import type { Locale } from "@/lib/i18n/locales";

/** With more members than this, a country's page shows the largest and leads to the list of all. */
export const MOST_SHOWN = 60;
/** So many stand on a page of that list. */
export const LIST_PAGE = 50;

/** On which page of the list the names begin with a letter. */
export type LetterPage = { letter: string; page: number };

/** No municipality may have the last part of these addresses as its own: see `isReserved`. */
export const listPath = (locale: Locale, countrySlug: string, page: number): string =>
  `/${locale}/${countrySlug}/all/${page}`;

/** The number that an address names; null for whatever is none, or is written otherwise than it would be here. */
export const pageNumber = (text: string): number | null =>
  /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;

/** So many countries a build renders the page of, so that its time does not grow with the network; of these lists, so many. */
export const PRERENDERED = { countries: 40, lists: 10 };

/** Those in which most are partners; the pages of the others are rendered for their first reader. */
export const largestOf = <T extends { count: number }>(countries: readonly T[], most: number): T[] =>
  countries.toSorted((a, b) => b.count - a.count).slice(0, most);
