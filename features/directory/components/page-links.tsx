import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { listPath } from "../pages";

type Props = { country: { slug: string }; page: number; pages: number; locale: Locale };

/** To the pages before and after one of the list of all municipalities of a country. */
export function PageLinks({ country, page, pages, locale }: Props) {
  const t = translator(locale, "country");
  const to = (number: number) => listPath(locale, country.slug, number);
  return (
    <nav aria-label={t("list.pages")} className="page-links">
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t("list.previous")}
        </a>
      )}
      <span>{t("list.of", { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t("list.next")}
        </a>
      )}
    </nav>
  );
}
