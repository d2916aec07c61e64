import { PageLinks } from "@/components/page-links";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pageSize, type SearchParams, searchAddress } from "../search/search-params";

type Props = { params: SearchParams; total: number; locale: Locale };

/** The way through the pages of what was found. */
export function ResultPager({ params, total, locale }: Props) {
  const t = translator(locale, "search");
  const pages = Math.ceil(total / pageSize);
  const { page } = params;
  const words = {
    ...{ label: t("pages.label"), previous: t("pages.previous"), next: t("pages.next") },
    of: t("pages.page", { page, pages }),
  };
  const to = (wanted: number) => searchAddress(locale, { ...params, page: wanted });
  return <PageLinks {...{ page, pages, to, words }} />;
}
