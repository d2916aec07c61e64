import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pageSize, type SearchParams, searchAddress } from "../search/search-params";

/** The way through the pages of what was found; nothing when there is one. */
export function ResultPager({
  params,
  total,
  locale,
}: {
  params: SearchParams;
  total: number;
  locale: Locale;
}) {
  const t = translator(locale, "search");
  const pages = Math.ceil(total / pageSize);
  const { page } = params;
  if (pages < 2) return null;
  const to = (wanted: number) => searchAddress(locale, { ...params, page: wanted });
  return (
    <nav aria-label={t("pages.label")} className="mt-6 flex flex-wrap items-center gap-4 text-meta">
      {page > 1 && (
        <a href={to(Math.min(page - 1, pages))} rel="prev" className={buttonClass("secondary", "dense")}>
          <Icon name="chevron-left" /> {t("pages.previous")}
        </a>
      )}
      <span className="text-ink-2">{t("pages.page", { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className={buttonClass("secondary", "dense")}>
          {t("pages.next")} <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
