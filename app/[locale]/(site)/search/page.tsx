import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import "@/app/styles/directory.css";
import "@/app/styles/facets.css";
import "@/app/styles/search.css";
import { Facets } from "@/features/directory/components/facets";
import { SearchForm } from "@/features/directory/components/search-form";
import { SearchResults } from "@/features/directory/components/search-results";
import { noFilters } from "@/features/directory/filters";
import { findResults } from "@/features/directory/search/result-queries";
import { readSearch, searchAddress } from "@/features/directory/search/search-params";
import { queryWords, readQuery } from "@/features/directory/search/words";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";

// Results are in the HTML itself, so that they can be read without scripts.
export const instant = false;

/** The id of the form, to which the filters beside the results belong. */
const form = "search";

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
  const t = translator(locale, "search");
  const query = readQuery((await searchParams).q);
  const title = query ? t("metaTitle", { query }) : t("title");
  return pageMetadata(locale, {
    title,
    description: t("emptyHint"),
    path: "/search",
    parent: await parent,
    isUnlisted: true,
  });
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const search = readSearch(await searchParams);
  await connection();
  const found = await findResults(search, locale, new Date());
  const t = translator(locale, "search");
  return (
    <div className="page search-page">
      <h1>{t("title")}</h1>
      <SearchForm
        q={search.q}
        action={`/${locale}/search`}
        clear={searchAddress(locale, { ...search, q: "", page: 1 })}
        fields={{ sort: search.sort === "best" ? undefined : search.sort }}
        id={form}
        locale={locale}
      />
      {found ? (
        <>
          <Facets
            filters={search.filters}
            clear={searchAddress(locale, { ...search, filters: noFilters, page: 1 })}
            counts={found.facets}
            isPart={found.isMore}
            names={found.names}
            form={form}
            locale={locale}
          />
          <div className="search-results">
            <SearchResults params={search} words={queryWords(search.q)} found={found} locale={locale} />
          </div>
        </>
      ) : (
        <p className="no-results text-ink-2">{t("unavailable")}</p>
      )}
    </div>
  );
}
