import { Button, buttonClass } from "@/components/button";
import { HiddenFields } from "@/components/hidden-fields";
import { Icon } from "@/components/icon";
import type { Address } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import type { HistoryPage } from "../../history/queries";
import { type HistoryQuery, historyAddress } from "../../history/schema";
import { type Choosing, HistoryRow } from "./history-row";

type Props = Choosing & { page: HistoryPage; query: HistoryQuery; address: Address };

/** Every saved state, newest first, two of which are chosen and sent as the address: it needs no script. */
export function HistoryList({ page, query, address, ...choosing }: Props) {
  const { locale, from, to } = choosing;
  const t = translator(locale, "history");
  const { rows, elsewhere, older, newer } = page;
  const at = (place: Partial<HistoryQuery>) =>
    historyAddress(address, { from, to, view: query.view, ...place });
  const link = buttonClass("secondary", "dense");
  const { before, after, view } = query;
  return (
    <form action={`${historyAddress(address)}#comparison`} autoComplete="off" className="history-form">
      <HiddenFields fields={{ before, after, view }} />
      <div className="history-columns" aria-hidden="true">
        <span>{t("from")}</span>
        <span>{t("to")}</span>
      </div>
      {elsewhere.length > 0 && (
        <>
          <p className="history-elsewhere">{t("elsewhere")}</p>
          <ol className="history-rows" aria-label={t("elsewhere")}>
            {elsewhere.map((row) => (
              <HistoryRow key={row.last.number} row={row} {...choosing} />
            ))}
          </ol>
          <p className="history-elsewhere">{t("thisPage")}</p>
        </>
      )}
      <ol className="history-rows" aria-label={t("revisions")}>
        {rows.map((row) => (
          <HistoryRow key={row.last.number} row={row} {...choosing} />
        ))}
      </ol>
      <div className="history-compare">
        <Button type="submit">{t("compare")}</Button>
      </div>
      {(older || newer) && (
        <nav aria-label={t("pages.label")} className="mt-4 flex flex-wrap items-center gap-4 text-meta">
          {newer && (
            <>
              <a href={at({})} className="link">
                {t("pages.newest")}
              </a>
              <a href={at({ after: newer })} rel="prev" className={link}>
                <Icon name="chevron-left" /> {t("pages.newer")}
              </a>
            </>
          )}
          {older && (
            <a href={at({ before: older })} rel="next" className={link}>
              {t("pages.older")} <Icon name="chevron-right" />
            </a>
          )}
        </nav>
      )}
    </form>
  );
}
