import "../[locale]/(site)/[country]/[slug]/profile-styles";
import { populationsWith } from "@/features/drafts/preview/beside";
import type { DraftOnPage } from "@/features/drafts/preview/queries";
import { getStanding, listNeighbours, listPopulations } from "@/features/profiles/beside-queries";
import { compare } from "@/features/profiles/comparison";
import { ProfilePage } from "@/features/profiles/components/profile-page";
import { readIndicators } from "@/features/profiles/indicator-queries";
import { pageContext } from "@/features/profiles/page-context";
import { populationOf } from "@/features/profiles/projection";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ProfileMap } from "../[locale]/(site)/[country]/[slug]/profile-map";

type Props = { draft: DraftOnPage; locale: Locale };

/** A draft as readers would see its page if it were published now. */
export async function DraftPage({ draft, locale }: Props) {
  const { page, slug, countrySlug } = draft;
  const t = translator(locale, "preview");
  if (!page) return <p className="page py-10">{t("unreadable")}</p>;
  const { profile } = page;
  const [known, published, standing, neighbours] = await Promise.all([
    readIndicators(locale),
    listPopulations(countrySlug, slug, populationOf(profile)),
    getStanding(countrySlug),
    listNeighbours(countrySlug, slug, profile.coordinates),
  ]);
  const { indicators } = known;
  const populations = populationsWith(published, { slug, profile, indicators });
  const context = pageContext({ ...page, ...known }, locale);
  return (
    <ProfilePage
      context={context}
      comparison={compare(populations, slug, indicators, locale, standing)}
      map={<ProfileMap context={context} neighbours={neighbours} />}
    />
  );
}
