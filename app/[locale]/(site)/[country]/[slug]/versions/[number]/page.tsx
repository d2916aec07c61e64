import "../../profile-styles";
import "@/app/styles/versions.css";
import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/page-bar";
import { PrintButton } from "@/components/print-button";
import { compare } from "@/features/profiles/comparison";
import { ProfilePage } from "@/features/profiles/components/profile-page";
import { VersionBanner } from "@/features/profiles/components/version-banner";
import { profileMetadata } from "@/features/profiles/metadata";
import { pageContext } from "@/features/profiles/page-context";
import { versionNumber, versionsPath } from "@/features/profiles/versions/paths";
import { getPublishedVersion, listVersionAddresses } from "@/features/profiles/versions/queries";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Elsewhere, elsewhereMetadata } from "../../elsewhere";
import { ProfileMap } from "../../profile-map";

export const ensureStatic = "navigation";
// The page is whole or not there at all: nothing of it is shown while the rest is awaited.
export const instant = false;
export const generateStaticParams = listVersionAddresses;

type Params = { locale: string; country: string; slug: string; number: string };
type Props = { params: Promise<Params> };

async function findVersion({ country, slug, number }: Params, locale: Locale) {
  const asked = versionNumber(number);
  return asked === null ? null : getPublishedVersion(country, slug, asked, locale);
}

export async function generateMetadata({ params }: Props, parent: ResolvingMetadata): Promise<Metadata> {
  const given = await params;
  const { locale } = given;
  if (!isLocale(locale)) notFound();
  const version = await findVersion(given, locale);
  if (!version) return elsewhereMetadata({ ...given, locale });
  const { number, current, published } = version;
  const { title, description, openGraph } = profileMetadata(pageContext(published, locale));
  const named = translator(locale, "versions")("version", { number });
  return {
    title: `${title} · ${named}`,
    description: description ?? null,
    // The page that holds now stands for it wherever pages are found; of what was archived there is none.
    ...(current !== null && {
      alternates: { canonical: `/${locale}/${published.country.slug}/${published.slug}` },
    }),
    robots: { index: false, follow: true },
    openGraph: { ...openGraph, images: (await parent).openGraph?.images ?? [] },
  };
}

export default async function VersionPage({ params }: Props) {
  const given = await params;
  const { locale } = given;
  if (!isLocale(locale)) notFound();
  const version = await findVersion(given, locale);
  if (!version) return <Elsewhere {...given} locale={locale} below={`/versions/${given.number}`} />;
  const { number, current, published } = version;
  const context = pageContext(published, locale);
  const { country, slug, profile, indicators } = published;
  const t = translator(locale, "site");
  const versions = translator(locale, "versions");
  const trail = [
    { name: t("partnerCities"), href: `/${locale}` },
    { name: country.name, lang: country.lang, href: `/${locale}/${country.slug}` },
    { name: profile.names.short, href: `/${locale}/${country.slug}/${slug}` },
    { name: versions("here"), href: versionsPath(locale, published) },
  ];
  return (
    <>
      <PageBar locale={locale} trail={trail} here={versions("version", { number })}>
        <PrintButton>{t("print")}</PrintButton>
      </PageBar>
      <VersionBanner
        context={context}
        number={number}
        isCurrent={number === current}
        isArchived={current === null}
      />
      {/* What others said then is part of their versions, not of this one. */}
      <ProfilePage
        context={context}
        comparison={compare([], slug, indicators, locale)}
        map={<ProfileMap context={context} neighbours={[]} />}
      />
    </>
  );
}
