import type { Metadata, ResolvingMetadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import "@/app/styles/directory.css";
import "@/app/styles/facets.css";
import "@/app/styles/search.css";
import "@/app/styles/map-page.css";
import { Facets } from "@/features/directory/components/facets";
import { MapView } from "@/features/directory/components/map-view";
import { SearchForm } from "@/features/directory/components/search-form";
import { noFilters } from "@/features/directory/filters";
import { mapAddress, readMap } from "@/features/directory/map/map-params";
import { readMapPage } from "@/features/directory/map/queries";
import { isLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";

// The map is in the HTML itself, so that it can be read and moved without scripts.
export const instant = false;

/** The id of the form, to which the filters beside the map belong. */
const form = "map-search";

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
  const t = translator(locale, "mapPage");
  return pageMetadata(locale, {
    title: t("title"),
    description: t("description"),
    path: "/map",
    parent: await parent,
    isUnlisted: Object.keys(await searchParams).length > 0,
  });
}

export default async function MapPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const map = readMap(await searchParams);
  await connection();
  const answer = await readMapPage(map, new Date());
  const t = translator(locale, "mapPage");
  // Other words or filters find others: the map then shows wherever they are.
  const anew = { ...map, view: null, list: "shown" as const, page: 1 };
  return (
    <div className="page search-page map-page">
      <h1>{t("title")}</h1>
      <SearchForm
        q={map.q}
        action={`/${locale}/map`}
        clear={mapAddress(locale, { ...anew, q: "" })}
        id={form}
        locale={locale}
      />
      {answer ? (
        <>
          <Facets
            filters={map.filters}
            clear={mapAddress(locale, { ...anew, filters: noFilters })}
            counts={answer.facets}
            isPart={answer.isPart}
            names={answer.names}
            form={form}
            locale={locale}
          />
          <div className="search-results">
            <MapView params={map} answer={answer} locale={locale} />
          </div>
        </>
      ) : (
        <p className="no-results text-ink-2">{t("unavailable")}</p>
      )}
    </div>
  );
}
