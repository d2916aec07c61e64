import { PageLinks } from "@/components/page-links";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type ListQuery, listAddress } from "../../list/schema";

type Props = { query: ListQuery; pages: number; locale: Locale };

/** What leads through the pages of a list of the editorial area. */
export function pageWords(page: number, pages: number, locale: Locale) {
  const t = translator(locale, "admin");
  return {
    ...{ label: t("listPages.label"), previous: t("listPages.previous"), next: t("listPages.next") },
    of: t("listPages.of", { page, pages }),
  };
}

/** To the municipalities before and after. */
export function ListPager({ query, pages, locale }: Props) {
  const page = Math.min(query.page, pages);
  const to = (wanted: number) => listAddress({ ...query, page: wanted });
  return <PageLinks {...{ page, pages, to, words: pageWords(page, pages, locale) }} />;
}
