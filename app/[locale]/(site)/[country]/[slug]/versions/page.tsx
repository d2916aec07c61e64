import "@/app/styles/comparison.css";
import "@/app/styles/versions.css";
import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import { FeedLink } from "@/components/feed-link";
import { PageBar } from "@/components/page-bar";
import { VersionEntry } from "@/features/drafts/components/versions/version-entry";
import { listPublishedAddresses } from "@/features/profiles/queries";
import { listVersions } from "@/features/profiles/versions/queries";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import { Elsewhere, elsewhereMetadata } from "../elsewhere";

export const ensureStatic = "navigation";
// The page is whole or not there at all: nothing of it is shown while the rest is awaited.
export const instant = false;
export const generateStaticParams = listPublishedAddresses;

type Props = { params: Promise<{ locale: string; country: string; slug: string }> };

export async function generateMetadata({ params }: Props, parent: ResolvingMetadata): Promise<Metadata> {
  const { locale, country, slug } = await params;
  if (!isLocale(locale)) notFound();
  const list = await listVersions(country, slug, locale);
  if (!list) return elsewhereMetadata({ locale, country, slug });
  const t = translator(locale, "versions");
  return pageMetadata(locale, {
    title: t("metaTitle", { name: list.name }),
    description: t("lede", { name: list.name }),
    path: `/${country}/${slug}/versions`,
    ...(list.current !== null && {
      feed: {
        path: `/${country}/${slug}`,
        title: translator(locale, "feeds")("title", { name: list.name }),
      },
    }),
    parent: await parent,
  });
}

export default async function VersionsPage({ params }: Props) {
  const { locale, country, slug } = await params;
  if (!isLocale(locale)) notFound();
  const list = await listVersions(country, slug, locale);
  if (!list) return <Elsewhere {...{ locale, country, slug }} below="/versions" />;
  const t = translator(locale, "versions");
  const trail = [
    { name: translator(locale, "site")("partnerCities"), href: `/${locale}` },
    { name: list.country.name, lang: list.country.lang, href: `/${locale}/${country}` },
    { name: list.name, href: `/${locale}/${country}/${slug}` },
  ];
  return (
    <>
      <PageBar locale={locale} trail={trail} here={t("here")} />
      <div className="page versions-page">
        <h1>{t("title", { name: list.name })}</h1>
        <p className="lede">{t("lede", { name: list.name })}</p>
        {list.current !== null && <FeedLink locale={locale} path={`/${country}/${slug}`} />}
        <ol>
          {list.versions.map((version, index) => (
            <VersionEntry
              key={version.number}
              {...{ list, slug, version, locale }}
              before={list.versions[index + 1]}
            />
          ))}
        </ol>
      </div>
    </>
  );
}
