import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type SearchParams, searchAddress, sorts } from "../search/search-params";

/** The orders in which results can stand, as links: each is an address. */
export function ResultOrder({ params, locale }: { params: SearchParams; locale: Locale }) {
  const t = translator(locale, "search");
  // Without words nothing answers better than something else.
  const offered = params.q ? sorts : sorts.filter((sort) => sort !== "best");
  const current = params.q || params.sort !== "best" ? params.sort : "population";
  return (
    <nav aria-label={t("order.label")} className="result-order">
      {offered.map((sort) => (
        <a
          key={sort}
          href={searchAddress(locale, { ...params, sort, page: 1 })}
          aria-current={sort === current ? "true" : undefined}
        >
          {t(`order.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
