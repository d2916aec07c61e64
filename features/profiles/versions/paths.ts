import type { Locale } from "@/lib/i18n/locales";

type Address = { country: { slug: string } | string; slug: string };

/** Where all published versions of a page are listed. */
export const versionsPath = (locale: Locale, { country, slug }: Address): string =>
  `/${locale}/${typeof country === "string" ? country : country.slug}/${slug}/versions`;

/** The permanent address of a published version. */
export const versionPath = (locale: Locale, address: Address, number: number): string =>
  `${versionsPath(locale, address)}/${number}`;

/** The number that an address names; null for whatever is none, or is written otherwise than it would be here. */
export const versionNumber = (text: string): number | null =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
