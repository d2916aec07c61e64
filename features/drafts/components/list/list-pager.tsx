import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type ListQuery, listAddress } from "../../list/schema";

type Props = { query: ListQuery; pages: number; locale: Locale };

/** To the municipalities before and after; nothing when all stand on one page. */
export function ListPager({ query, pages, locale }: Props) {
  const t = translator(locale, "admin");
  if (pages < 2) return null;
  const page = Math.min(query.page, pages);
  const link = buttonClass("secondary", "dense");
  return (
    <nav aria-label={t("listPages.label")} className="mt-5 flex flex-wrap items-center gap-4 text-meta">
      {page > 1 && (
        <a href={listAddress({ ...query, page: page - 1 })} rel="prev" className={link}>
          <Icon name="chevron-left" /> {t("listPages.previous")}
        </a>
      )}
      <span className="text-ink-2">{t("listPages.of", { page, pages })}</span>
      {page < pages && (
        <a href={listAddress({ ...query, page: page + 1 })} rel="next" className={link}>
          {t("listPages.next")} <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
