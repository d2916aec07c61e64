import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import "@/app/styles/directory.css";
import "@/app/styles/search.css";
import { SearchForm } from "@/features/directory/components/search-form";
import { SearchResults } from "@/features/directory/components/search-results";
import { queryWords, readQuery } from "@/features/directory/search";
import { findResults } from "@/features/directory/search-queries";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";

// Results are in the HTML itself, so that they can be read without scripts.
export const instant = false;

const most = 50;

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
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
  const metadata = pageMetadata(locale, {
    title,
    description: t("emptyHint"),
    path: "/search",
    parent: await parent,
  });
  // Search engines are to list the pages themselves, not what was searched for.
  return { ...metadata, robots: { index: false, follow: true } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const query = readQuery((await searchParams).q);
  const words = queryWords(query);
  const found = await findResults(words, most);
  const t = translator(locale, "search");
  return (
    <div className="page search-page">
      <h1>{t("title")}</h1>
      <div>
        <SearchForm locale={locale} query={query} />
        {query && found ? (
          <SearchResults {...{ query, words, found, most, locale }} />
        ) : (
          <p className="no-results text-ink-2">{t(found ? "start" : "unavailable")}</p>
        )}
      </div>
    </div>
  );
}
