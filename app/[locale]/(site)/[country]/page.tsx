import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTool } from "@/components/data-tool";
import { FeedLink } from "@/components/feed-link";
import { LocalizedText } from "@/components/localized-text";
import { Missing } from "@/components/missing";
import { PageBar } from "@/components/page-bar";
import { PrintButton } from "@/components/print-button";
import { LargestNote } from "@/features/directory/components/largest-note";
import { MemberList } from "@/features/directory/components/member-list";
import { PartnerMap } from "@/features/directory/components/partner-map";
import { Spreads } from "@/features/directory/components/spreads";
import { Totals } from "@/features/directory/components/totals";
import { getCountryDirectory, listLetters } from "@/features/directory/country-queries";
import { introduceNamed } from "@/features/directory/intro";
import { largestOf, PRERENDERED } from "@/features/directory/pages";
import { listCountries } from "@/features/directory/queries";
import { getCountryNumbers } from "@/features/directory/spread/queries";
import { isLocale } from "@/lib/i18n/locales";
import { foreignLang, pick, pickText } from "@/lib/i18n/localized";
import { missingMetadata, pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import "@/app/styles/country-list.css";
import "@/app/styles/directory.css";
import "@/app/styles/spreads.css";
import "@/app/styles/totals.css";

export const ensureStatic = "navigation";
// The page is whole or not there at all: nothing of it is shown while the rest is awaited.
export const instant = false;

type Props = { params: Promise<{ locale: string; country: string }> };

export async function generateStaticParams() {
  const countries = largestOf(await listCountries(), PRERENDERED.countries);
  return countries.map(({ slug }) => ({ country: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params;
  if (!isLocale(locale)) notFound();
  const directory = await getCountryDirectory(country);
  if (!directory) return missingMetadata(locale);
  const t = translator(locale, "country");
  const name = pickText(directory.names, locale);
  return pageMetadata(locale, {
    title: `${name}: ${pickText(directory.statusPlural ?? undefined, locale) || t("partners")}`,
    description: t("description", { n: directory.count, country: name }),
    path: `/${directory.slug}`,
    feed: { path: `/${directory.slug}`, title: translator(locale, "feeds")("title", { name }) },
  });
}

export default async function CountryPage({ params }: Props) {
  const { locale, country } = await params;
  if (!isLocale(locale)) notFound();
  const directory = await getCountryDirectory(country);
  if (!directory) return <Missing locale={locale} />;
  const numbers = await getCountryNumbers(country);
  const t = translator(locale, "country");
  const name = pick(directory.names, locale);
  const named = { name: name?.value ?? "", lang: foreignLang(name, locale) };
  return (
    <>
      <PageBar
        locale={locale}
        trail={[{ name: translator(locale, "site")("partnerCities"), href: `/${locale}` }]}
        here={<LocalizedText text={directory.names} locale={locale} />}
      >
        <DataTool locale={locale} query={`country=${directory.code}`} />
        <PrintButton>{translator(locale, "site")("print")}</PrintButton>
      </PageBar>
      <div className="page country-page">
        <header className="country-head">
          <div>
            <h1>
              <LocalizedText text={directory.names} locale={locale} />
            </h1>
            <p className="country-kind">
              {directory.statusPlural ? (
                <LocalizedText text={directory.statusPlural} locale={locale} />
              ) : (
                t("partners")
              )}
            </p>
          </div>
          <p className="country-intro">
            {introduceNamed(named, directory.sums ? directory.count : directory.members, locale, t)}
          </p>
        </header>
        <PartnerMap directory={directory} locale={locale} />
        <MemberList directory={directory} locale={locale}>
          {directory.sums && (
            <LargestNote
              directory={directory}
              letters={await listLetters(directory.slug, locale)}
              locale={locale}
            />
          )}
        </MemberList>
        {numbers && <Spreads numbers={numbers} country={directory.code} locale={locale} />}
        <Totals directory={directory} locale={locale} />
        <FeedLink locale={locale} path={`/${directory.slug}`} />
      </div>
    </>
  );
}
