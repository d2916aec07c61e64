import { LocalizedText } from "@/components/localized-text";
import { PageLinks } from "@/components/page-links";
import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { ownFigure } from "../figures";
import { type MapParams, mapAddress } from "../map/map-params";
import type { MapAnswer } from "../map/queries";
import { pageSize } from "../search/search-params";
import { MapListFigure } from "./map-list-figure";
import { Status } from "./status";

type Props = { params: MapParams; answer: MapAnswer; locale: Locale };

/** Everybody whom the map shows, for those who would rather read it: the larger first, some on each page. */
export function MapList({ params, answer, locale }: Props) {
  const t = translator(locale, "mapPage");
  const { list, words, names } = answer;
  const { page } = params;
  const kind = typeof params.list === "object" ? "near" : params.list;
  const address = (own: Partial<MapParams>) =>
    `${mapAddress(locale, { ...params, view: params.view && answer.view, ...own })}#list`;
  if (list.total === 0) return null;
  const pages = Math.ceil(list.total / pageSize);
  const s = translator(locale, "search");
  const pageWords = {
    ...{ label: t("list.label"), previous: s("pages.previous"), next: s("pages.next") },
    of: s("pages.page", { page, pages }),
  };
  return (
    <section aria-labelledby="list" className="map-list">
      <div className="map-list-head">
        <h2 id="list">{t(`list.${kind}`)}</h2>
        <p>
          {new Intl.NumberFormat(locale).format(list.total)}
          {kind !== "shown" && (
            <>
              {" · "}
              <a href={address({ list: "shown", page: 1 })}>{t("list.back")}</a>
            </>
          )}
        </p>
      </div>
      <ol start={(page - 1) * pageSize + 1}>
        {list.rows.flatMap(({ row, marks }) => {
          const place = words.get(row);
          if (!place) return [];
          const figure = ownFigure(list.figures.get(place.id) ?? [], "population");
          return [
            <li key={place.id} data-marks={marks.join(" ")}>
              <div>
                <a href={`/${locale}/${place.countrySlug}/${place.slug}`} className="row-link">
                  {place.name}
                </a>
                <p>{whereabouts(place, locale)}</p>
                <Status>
                  <LocalizedText text={names.status[place.status] ?? {}} locale={locale} />
                </Status>
              </div>
              <MapListFigure figure={figure} locale={locale} />
            </li>,
          ];
        })}
      </ol>
      {list.rows.length === 0 && (
        <p className="mt-5">
          {s("tooFar")} <a href={address({ page: 1 })}>{s("firstPage")}</a>
        </p>
      )}
      <PageLinks page={page} pages={pages} to={(wanted) => address({ page: wanted })} words={pageWords} />
    </section>
  );
}
