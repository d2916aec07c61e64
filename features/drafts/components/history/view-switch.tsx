import type { Address } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { comparisonViews } from "../../comparison/views";
import { type HistoryQuery, historyAddress } from "../../history/schema";

type Props = { address: Address; query: HistoryQuery; locale: Locale };

/** Both versions as one text, or beside one another: links, so that it needs no script. */
export function ViewSwitch({ address, query, locale }: Props) {
  const t = translator(locale, "history");
  return (
    <nav aria-label={t("views.label")} className="view-switch">
      {comparisonViews.map((view) => (
        <a
          key={view}
          href={`${historyAddress(address, { ...query, view })}#comparison`}
          aria-current={view === query.view ? "true" : undefined}
        >
          {t(`views.${view}`)}
        </a>
      ))}
    </nav>
  );
}
