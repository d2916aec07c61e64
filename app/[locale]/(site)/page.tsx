import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "@/app/styles/home.css";
import "@/app/styles/spreads.css";
import "@/app/styles/totals.css";
import { CountryList } from "@/features/directory/components/country-list";
import { MarkLegend } from "@/features/directory/components/mark-legend";
import { NetworkMap } from "@/features/directory/components/network-map";
import { NetworkNumbers } from "@/features/directory/components/network-numbers";
import { PlaceSearch } from "@/features/directory/components/place-search";
import { RecentChanges } from "@/features/directory/components/recent-changes";
import { listCountries, listRecentChanges } from "@/features/directory/queries";
import { getNetworkNumbers } from "@/features/directory/spread/queries";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, "home");
  const feed = translator(locale, "feeds")("title", { name: translator(locale, "site")("network") });
  return pageMetadata(locale, {
    title: t("metaTitle"),
    description: t("lede"),
    path: "",
    feed: { path: "", title: feed },
  });
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, "home");
  const [countries, changes, numbers] = await Promise.all([
    listCountries(),
    listRecentChanges(),
    getNetworkNumbers(),
  ]);
  const labels = {
    field: t("field"),
    submit: t("submit"),
    municipalities: t("municipalities"),
    countries: t("countries"),
    accents: t("accents"),
    suggestions: t("suggestions"),
    none: t("noneFound"),
    some: t("suggested"),
  };
  return (
    <div className="page home-page">
      <NetworkMap countries={countries} locale={locale}>
        <div className="find">
          <h1>{t("title")}</h1>
          <p>{t("lede")}</p>
          <PlaceSearch locale={locale} labels={labels} />
        </div>
      </NetworkMap>
      <div className="home-columns">
        <div>
          <RecentChanges changes={changes} locale={locale} />
          <CountryList countries={countries} locale={locale} />
        </div>
        <section aria-labelledby="marks" className="home-block">
          <h2 id="marks">{t("marks.title")}</h2>
          <MarkLegend locale={locale} />
        </section>
      </div>
      <NetworkNumbers numbers={numbers} locale={locale} />
    </div>
  );
}
