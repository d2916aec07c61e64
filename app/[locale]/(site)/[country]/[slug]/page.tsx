import "./profile-styles";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTool } from "@/components/data-tool";
import { FeedTool } from "@/components/feed-link";
import { Icon } from "@/components/icon";
import { PageBar } from "@/components/page-bar";
import { PrintButton } from "@/components/print-button";
import { getStanding, listNeighbours, listPopulations } from "@/features/profiles/beside-queries";
import { comparePath } from "@/features/profiles/compare/address";
import { compare } from "@/features/profiles/comparison";
import { LinkedDataScript } from "@/features/profiles/components/linked-data-script";
import { ProfilePage } from "@/features/profiles/components/profile-page";
import { profileMetadata } from "@/features/profiles/metadata";
import { pageContext } from "@/features/profiles/page-context";
import { populationOf } from "@/features/profiles/projection";
import { getPublishedProfile, listPublishedAddresses } from "@/features/profiles/queries";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Elsewhere, elsewhereMetadata } from "./elsewhere";
import { ProfileMap } from "./profile-map";

export const ensureStatic = "navigation";
// The page is whole or not there at all: nothing of it is shown while the rest is awaited.
export const instant = false;
export const generateStaticParams = listPublishedAddresses;

type Props = { params: Promise<{ locale: string; country: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, slug } = await params;
  if (!isLocale(locale)) notFound();
  const published = await getPublishedProfile(country, slug, locale);
  return published
    ? profileMetadata(pageContext(published, locale))
    : elsewhereMetadata({ locale, country, slug });
}

export default async function MunicipalityPage({ params }: Props) {
  const { locale, country, slug } = await params;
  if (!isLocale(locale)) notFound();
  const published = await getPublishedProfile(country, slug, locale);
  if (!published) return <Elsewhere {...{ locale, country, slug }} />;
  const context = pageContext(published, locale);
  const [populations, standing, neighbours] = await Promise.all([
    listPopulations(country, slug, populationOf(published.profile)),
    getStanding(country),
    listNeighbours(country, slug, published.profile.coordinates),
  ]);
  const t = translator(locale, "site");
  const trail = [
    { name: t("partnerCities"), href: `/${locale}` },
    { name: published.country.name, lang: published.country.lang, href: `/${locale}/${country}` },
  ];
  return (
    <>
      <LinkedDataScript context={context} />
      <PageBar locale={locale} trail={trail} here={published.profile.names.short}>
        <a href={comparePath(locale, [{ country, slug }])}>
          <Icon name="columns" />
          <span>{t("compare")}</span>
        </a>
        <FeedTool locale={locale} path={`/${country}/${slug}`} />
        {published.id && <DataTool locale={locale} query={`municipality=${published.id}`} />}
        <PrintButton>{t("print")}</PrintButton>
      </PageBar>
      <ProfilePage
        context={context}
        comparison={compare(populations, slug, published.indicators, locale, standing)}
        map={<ProfileMap context={context} neighbours={neighbours} />}
      />
    </>
  );
}
