import "./profile-styles";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/page-bar";
import { compare } from "@/features/profiles/comparison";
import { PrintButton } from "@/features/profiles/components/print-button";
import { ProfilePage } from "@/features/profiles/components/profile-page";
import { profileMetadata } from "@/features/profiles/metadata";
import { pageContext } from "@/features/profiles/page-context";
import {
  getPublishedProfile,
  listNeighbours,
  listPopulations,
  listPublishedAddresses,
} from "@/features/profiles/queries";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ProfileMap } from "./profile-map";

export const ensureStatic = "navigation";
export const generateStaticParams = listPublishedAddresses;

type Props = { params: Promise<{ locale: string; country: string; slug: string }> };

async function profileAt({ params }: Props) {
  const { locale, country, slug } = await params;
  if (!isLocale(locale)) notFound();
  const published = await getPublishedProfile(country, slug, locale);
  if (!published) notFound();
  return pageContext(published, locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return profileMetadata(await profileAt(props));
}

export default async function MunicipalityPage(props: Props) {
  const context = await profileAt(props);
  const { published, locale, t } = context;
  const { country, profile, slug, indicators } = published;
  const [populations, neighbours] = await Promise.all([
    listPopulations(country.slug),
    listNeighbours(country.slug),
  ]);
  const trail = [
    { name: translator(locale, "site")("partnerCities"), href: `/${locale}` },
    { name: country.name, href: `/${locale}/${country.slug}` },
  ];
  return (
    <>
      <PageBar locale={locale} trail={trail} here={profile.names.short}>
        <PrintButton label={t("print")} />
      </PageBar>
      <ProfilePage
        context={context}
        comparison={compare(populations, slug, indicators, locale)}
        map={<ProfileMap context={context} neighbours={neighbours} />}
      />
    </>
  );
}
