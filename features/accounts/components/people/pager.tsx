import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { peoplePath } from "../../people/paths";
import { type PeopleQuery, peopleAddress } from "../../people/schema";

type Props = { page: number; pages: number; query: PeopleQuery; locale: Locale };

/** The way through a long list; nothing when it has one page. */
export function Pager({ page, pages, query, locale }: Props) {
  const t = translator(locale, "people");
  if (pages < 2) return null;
  const to = (wanted: number) => peopleAddress(peoplePath, { ...query, page: wanted });
  return (
    <nav aria-label={t("pages.label")} className="mt-5 flex flex-wrap items-center gap-4 text-meta">
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" className={buttonClass("secondary", "dense")}>
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
