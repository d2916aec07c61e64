import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Icon } from "./icon";

/** Among what can be done with a page: its figures as a table. `query` says of whom, as the open data are asked. */
export function DataTool({ locale, query }: { locale: Locale; query: string }) {
  return (
    <a href={`/api/v1/figures.csv?${query}`} rel="nofollow">
      <Icon name="download" />
      <span>{translator(locale, "site")("downloadData")}</span>
    </a>
  );
}
