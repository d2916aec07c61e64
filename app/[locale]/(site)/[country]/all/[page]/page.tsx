import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { inLanguage } from "@/components/in-language";
import { Missing } from "@/components/missing";
import { PageBar } from "@/components/page-bar";
import { LetterLinks } from "@/features/directory/components/letter-links";
import { MemberList } from "@/features/directory/components/member-list";
import { PageLinks } from "@/features/directory/components/page-links";
import { getCountryList } from "@/features/directory/country-queries";
import { largestOf, listPath, PRERENDERED, pageNumber } from "@/features/directory/pages";
import { listCountries } from "@/features/directory/queries";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { foreignLang, pick, pickText } from "@/lib/i18n/localized";
import { missingMetadata, pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import "@/app/styles/country-list.css";
import "@/app/styles/directory.css";

export const ensureStatic = "navigation";
// The page is whole or not there at all: nothing of it is shown while the rest is awaited.
export const instant = false;

/** A build renders where the longest lists begin. */
export async function generateStaticParams() {
  const countries = largestOf(await listCountries(), PRERENDERED.lists);
  return countries.map(({ slug }) => ({ country: slug, page: "1" }));
}

type Props = { params: Promise<{ locale: string; country: string; page: string }> };

async function find(country: string, text: string, locale: Locale) {
  const number = pageNumber(text);
  const list = number === null ? null : await getCountryList(country, locale, number);
  return list && number !== null ? { list, number } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, page } = await params;
  if (!isLocale(locale)) notFound();
  const found = await find(country, page, locale);
  if (!found) return missingMetadata(locale);
  const { list, number } = found;
  const t = translator(locale, "country");
  const name = pickText(list.names, locale);
  const of = t("list.of", { page: number, pages: list.pages });
  return pageMetadata(locale, {
    title: `${t("list.metaTitle", { country: name })} · ${of}`,
    description: t("description", { n: list.count, country: name }),
    path: listPath(locale, list.slug, number).slice(`/${locale}`.length),
  });
}

/** All municipalities of a country by name, fifty on each page. */
export default async function CountryListPage({ params }: Props) {
  const { locale, country, page } = await params;
  if (!isLocale(locale)) notFound();
  const found = await find(country, page, locale);
  if (!found) return <Missing locale={locale} />;
  const { list, number } = found;
  const t = translator(locale, "country");
  const name = pick(list.names, locale);
  const trail = [
    { name: translator(locale, "site")("partnerCities"), href: `/${locale}` },
    {
      ...{ name: name?.value ?? "", lang: foreignLang(name, locale) },
      href: `/${locale}/${list.slug}`,
    },
  ];
  const of = t("list.of", { page: number, pages: list.pages });
  return (
    <>
      <PageBar locale={locale} trail={trail} here={of} />
      <div className="page country-page">
        <h1 className="list-title">
          {t.rich("list.title", { country: name?.value ?? "", name: inLanguage(foreignLang(name, locale)) })}
        </h1>
        <LetterLinks country={list} letters={list.letters} here={number} locale={locale} />
        <MemberList directory={list} locale={locale} heading={of} />
        {list.pages > 1 && <PageLinks country={list} page={number} pages={list.pages} locale={locale} />}
      </div>
    </>
  );
}
