import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { authorName } from "../author-name";
import type { PublishedProfile } from "../queries";
import { versionPath } from "../versions/paths";

/** What is said of a published version where it is cited. */
export type Citation = {
  author: string;
  title: string;
  network: string;
  /** The number of the version. */
  number: number;
  /** The day of its publication as an ISO date, in UTC. */
  publishedOn: string;
  /** The address at which this version stays. */
  address: string;
  locale: Locale;
  /** The name of the entry in a list of references, which is also that of its file. */
  key: string;
};

export const citationFormats = ["bib", "ris"] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** Where the file for programs that keep references is. */
export const citationPath = (version: string, format: CitationFormat): string => `${version}/cite.${format}`;

/** The citation of a version; null for a draft, which has no address of its own. */
export function citationOf(published: PublishedProfile, locale: Locale, site: string): Citation | null {
  const { number, slug, country, publishedOn } = published;
  if (number === undefined) return null;
  const { names } = published.profile;
  return {
    author: authorName(names, locale),
    title: names.short,
    network: translator(locale, "site")("network"),
    ...{ number, publishedOn, locale },
    address: site + versionPath(locale, published, number),
    key: `${country.slug}-${slug}-${number}-${locale}`,
  };
}
