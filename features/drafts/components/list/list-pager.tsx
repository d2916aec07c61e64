import { PageLinks } from "@/components/page-links";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type ListQuery, listAddress } from "../../list/schema";

type Props = { query: ListQuery; pages: number; locale: Locale };

/** To the municipalities before and after. */
export function ListPager({ query, pages, locale }: Props) {
  const t = translator(locale, "admin");
  const page = Math.min(query.page, pages);
  const words = {
    ...{ label: t("listPages.label"), previous: t("listPages.previous"), next: t("listPages.next") },
    of: t("listPages.of", { page, pages }),
  };
  const to = (wanted: number) => listAddress({ ...query, page: wanted });
  return <PageLinks {...{ page, pages, to, words }} />;
}
