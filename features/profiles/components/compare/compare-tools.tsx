import { CopyLink } from "@/components/copy-link";
import { Icon } from "@/components/icon";
import { PrintButton } from "@/components/print-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { choiceQuery, comparePath, type Place, type View } from "../../compare/address";

type Props = { places: readonly Place[]; view: View; locale: Locale };

/** What can be done with the comparison: taken along as a link, as a file, on paper. */
export function CompareTools({ places, view, locale }: Props) {
  const t = translator(locale, "compare");
  return (
    <>
      <CopyLink href={comparePath(locale, places, view)} copied={t("tools.copied")}>
        {t("tools.copy")}
      </CopyLink>
      <a href={`/${locale}/compare/table.csv${choiceQuery(places, view)}`}>
        <Icon name="download" />
        <span>
          {t("tools.download")} <small>{t("tools.format")}</small>
        </span>
      </a>
      <PrintButton>{translator(locale, "site")("print")}</PrintButton>
    </>
  );
}
