import "./compare-styles";
import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/page-bar";
import { readQuery } from "@/features/directory/search/words";
import { readChoice } from "@/features/profiles/compare/address";
import { readCompared } from "@/features/profiles/compare/queries";
import { ComparePage } from "@/features/profiles/components/compare/compare-page";
import { CompareTools } from "@/features/profiles/components/compare/compare-tools";
import { pageContext } from "@/features/profiles/page-context";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { findCandidates } from "./candidates";

// The table is in the HTML itself, so that it can be read without scripts.
export const instant = false;

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata(
  { params, searchParams }: Props,
  parent: ResolvingMetadata,
): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, "compare");
  const { here } = await readCompared(readChoice(await searchParams).places, locale);
  const names = here.map(({ published }) => published.profile.names.short);
  const title =
    names.length > 0
      ? t("metaTitle", { names: new Intl.ListFormat(locale).format(names) })
      : t("title", { n: 0 });
  return pageMetadata(locale, {
    title,
    description: t("description"),
    path: "/compare",
    parent: await parent,
    isUnlisted: names.length > 0,
  });
}

export default async function Compare({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const choice = readChoice(query);
  const asked = readQuery(query.q);
  const [compared, searched] = await Promise.all([
    readCompared(choice.places, locale),
    asked ? findCandidates(asked, locale) : null,
  ]);
  const columns = compared.here.map(({ published, ...place }) => ({
    ...place,
    context: pageContext(published, locale),
  }));
  const { isCommon, showsDisagreement } = choice;
  const view = { isCommon, showsDisagreement };
  const site = translator(locale, "site");
  return (
    <>
      <PageBar
        locale={locale}
        trail={[{ name: site("partnerCities"), href: `/${locale}` }]}
        here={site("compare")}
      >
        {columns.length > 0 && <CompareTools places={columns} view={view} locale={locale} />}
      </PageBar>
      <ComparePage comparing={{ columns, view, locale }} {...{ choice, compared, searched }} />
    </>
  );
}
