import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { type Choice, comparePath } from "../../compare/address";
import type { Comparing } from "../../compare/comparing";
import type { Compared } from "../../compare/queries";
import { type Table, tableOf } from "../../compare/table";
import { CompareAdd, type Searched } from "./compare-add";
import { CompareControls } from "./compare-controls";
import { CompareNotices } from "./compare-notices";
import { CompareTable } from "./compare-table";

type Props = { comparing: Comparing; choice: Choice; compared: Compared; searched: Searched | null };

function Notes({ comparing, table }: { comparing: Comparing; table: Table }) {
  const { columns, view, locale } = comparing;
  const t = translator(locale, "compare");
  return (
    <div className="compare-notes">
      <p>{t("notes.notRecorded")}</p>
      {table.missing.length > 0 && (
        <p>{t("notes.missing", { names: new Intl.ListFormat(locale).format(table.missing) })}</p>
      )}
      <p>{t("notes.rates")}</p>
      <p>{t("notes.leftOut")}</p>
      <p className="compare-address">
        {t("notes.address", { address: env.SITE_URL + comparePath(locale, columns, view) })}
      </p>
    </div>
  );
}

/** Municipalities side by side, or the way to choose them. */
export function ComparePage({ comparing, choice, compared, searched }: Props) {
  const { columns, view, locale } = comparing;
  const t = translator(locale, "compare");
  const n = columns.length;
  const table = tableOf(
    columns.map(({ context }) => context),
    view.isCommon && n > 1,
  );
  return (
    <div className="page compare-page">
      <header className="compare-head">
        <h1>{t("title", { n })}</h1>
        <p>{n === 0 ? t("start") : t("lede")}</p>
      </header>
      <CompareNotices choice={choice} compared={compared} locale={locale} />
      <div className="compare-bar">
        {n > 0 && <CompareControls {...comparing} />}
        <CompareAdd comparing={comparing} searched={searched} />
      </div>
      {n === 1 && <p className="compare-hint">{t("one")}</p>}
      {n > 0 && <CompareTable comparing={comparing} table={table} />}
      {n > 0 && <Notes comparing={comparing} table={table} />}
    </div>
  );
}
