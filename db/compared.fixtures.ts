import { indicatorsIn } from "@/features/figures/indicators";
import type { Column } from "@/features/profiles/compare/comparing";
import { pageContext } from "@/features/profiles/page-context";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { bagcilar } from "./seed/profiles/bagcilar";
import { konak } from "./seed/profiles/konak";
import { zeytinburnu } from "./seed/profiles/zeytinburnu";
import { indicatorRows } from "./seed/reference";

/** A profile as the comparison is handed it. */
export function columnOf(slug: string, profile: Profile, locale: Locale = "en"): Column {
  const country = { code: "tr", slug: "turkiye", name: "Türkiye", lang: undefined };
  const published = { slug, country, status: {}, publishedOn: "2026-11-23", profile, files: {} };
  const known = {
    indicators: indicatorsIn(indicatorRows, locale),
    expectedIndicators: indicatorRows.filter(({ isExpected }) => isExpected).map(({ key }) => key),
  };
  return { country: "turkiye", slug, context: pageContext({ ...published, ...known }, locale) };
}

/** The three profiles with which a site begins. */
export const threeColumns = (locale: Locale = "en"): Column[] => [
  columnOf("konak", konak, locale),
  columnOf("zeytinburnu", zeytinburnu, locale),
  columnOf("bagcilar", bagcilar, locale),
];
