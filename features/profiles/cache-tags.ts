import { locales } from "@/lib/i18n/locales";

/** Next takes no longer ones, and writes each that is into the log, however long. No address of anybody is as long. */
const LONGEST = 256;
const tag = (text: string) => text.slice(0, LONGEST);

/** The one tag under which the pages of an address are cached, whether or not anybody lives there yet. */
export const profileTag = (countrySlug: string, slug: string) => tag(`profile:${countrySlug}/${slug}`);

/** Everything that lists or compares the profiles of one country. */
export const countryTag = (countrySlug: string) => tag(`country:${countrySlug}`);

/** Everything that looks at the whole network: the home page's map and list. */
export const networkTag = "network";

/** On pages that stand where something was that has been archived: `lib/page-cache.mjs` lets them answer with 410. */
export const goneTag = "gone";

type Address = { countrySlug: string; slug: string };

/** The tags that a publication at an address makes out of date. */
export const publicationTags = ({ countrySlug, slug }: Address) => [
  profileTag(countrySlug, slug),
  countryTag(countrySlug),
  networkTag,
];

/** A profile's own page in every language. */
export const profilePages = ({ countrySlug, slug }: Address) =>
  locales.map((locale) => `/${locale}/${countrySlug}/${slug}`);

/** The pages that show a publication at an address, the profile's own first. */
export const publicationPages = ({ countrySlug, slug }: Address) =>
  [`/${countrySlug}/${slug}`, `/${countrySlug}`, ""].flatMap((path) =>
    locales.map((locale) => `/${locale}${path}`),
  );
