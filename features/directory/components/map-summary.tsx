import { whereabouts } from "@/features/profiles/whereabouts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { isNarrowed, type MapParams, mapAddress } from "../map/map-params";
import type { MapAnswer } from "../map/queries";
import { mostHits, searchAddress } from "../search/search-params";

type Props = { params: MapParams; answer: MapAnswer; locale: Locale };

/** How many are on the map, and where the others are. */
export function MapSummary({ params, answer, locale }: Props) {
  const t = translator(locale, "mapPage");
  const { total, shown: n, beside, unplaced, isPart } = answer;
  const besideWords = beside && answer.words.get(beside.row);
  const plain = { ...params, list: "shown" as const, page: 1 };
  const search = { q: params.q, filters: params.filters, sort: "best" as const, page: 1 };
  return (
    <div className="map-summary">
      {/* Said again whenever the map shows something else. */}
      <p role="status">
        <strong>
          {total === 0
            ? t("nothing")
            : n === total
              ? t("all", { n })
              : n === 0
                ? t("nothingHere")
                : t("some", { n, total })}
        </strong>
      </p>
      {total === 0 && isNarrowed(params) && (
        <p>
          <a href={`/${locale}/map`}>{t("showAll")}</a>
        </p>
      )}
      {total > 0 && n === 0 && (
        <p>
          <a href={mapAddress(locale, { ...plain, view: null })} data-way>
            {t(isNarrowed(params) ? "showFound" : "showAll")}
          </a>
        </p>
      )}
      {beside && besideWords && (
        <p>
          {t.rich("beside", {
            n: beside.n,
            name: besideWords.name,
            where: whereabouts(besideWords, locale),
            way: (children) => (
              <a href={mapAddress(locale, { ...plain, view: beside.view })} data-way>
                {children}
              </a>
            ),
          })}
        </p>
      )}
      {unplaced > 0 && (
        <p>
          <a href={`${mapAddress(locale, { ...plain, view: answer.view, list: "unplaced" })}#list`}>
            {t("unplaced", { n: unplaced })}
          </a>
          .
        </p>
      )}
      {isPart && <p>{t("part", { n: mostHits })}</p>}
      {total > 0 && (
        <p className="screen-only">
          <a href={searchAddress(locale, search)}>{t("toSearch")}</a>
        </p>
      )}
    </div>
  );
}
