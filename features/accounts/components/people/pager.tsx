import { PageLinks } from "@/components/page-links";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { peoplePath } from "../../people/paths";
import { type PeopleQuery, peopleAddress } from "../../people/schema";

type Props = { page: number; pages: number; query: PeopleQuery; locale: Locale };

/** The way through a long list of people. */
export function Pager({ page, pages, query, locale }: Props) {
  const t = translator(locale, "people");
  const words = {
    ...{ label: t("pages.label"), previous: t("pages.previous"), next: t("pages.next") },
    of: t("pages.page", { page, pages }),
  };
  const to = (wanted: number) => peopleAddress(peoplePath, { ...query, page: wanted });
  return <PageLinks {...{ page, pages, to, words }} />;
}
