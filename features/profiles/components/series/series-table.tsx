import { Icon } from "@/components/icon";
import { LocalizedText } from "@/components/localized-text";
import { PrecisionMark } from "@/features/figures/components/precision-mark";
import { formatCalendarDate, spanOf } from "@/features/figures/dates";
import type { ResolvedFigure, ResolvedObservation } from "@/features/figures/resolve";
import { isDrawn, type Series } from "@/features/figures/series";
import { dateText, type PageContext } from "../../page-context";
import type { Dated } from "../../timeline";
import { SourceMark } from "../figure-token";

type Props = { context: PageContext; figure: ResolvedFigure; series: Series; changes: Dated[] };
type Row = { at: number } & ({ value: ResolvedObservation } | { change: Dated });

/** Every value and every change of the boundaries between them, the newest first; what has no date stands at the end. */
function rowsOf({ lines, apart }: Series, changes: Dated[]): Row[] {
  const dated: Row[] = lines.flatMap(({ points }) =>
    points.map(({ resolved, at }) => ({ at, value: resolved })),
  );
  const [last, first] = [Math.max(...dated.map(({ at }) => at)), Math.min(...dated.map(({ at }) => at))];
  const events: Row[] = changes
    .map((change) => ({ at: spanOf(change.date).from, change }))
    .filter(({ at }) => at > first && at < last);
  const rest: Row[] = apart.map((value) => ({ at: Number.NEGATIVE_INFINITY, value }));
  return [...[...dated, ...events].toSorted((a, b) => b.at - a.at), ...rest];
}

/** What the drawing shows, in figures; open where nothing is drawn. */
export function SeriesTable({ context, figure, series, changes }: Props) {
  const { t, tf, locale } = context;
  return (
    <details
      className="series-table"
      open={!isDrawn(figure, series) && series.apart.length < figure.all.length}
    >
      <summary>
        {tf("series.table", { n: figure.all.length })}
        <Icon name="chevron-down" />
      </summary>
      <table>
        <caption className="sr-only">{tf("overTime", { name: figure.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sheet.date")}</th>
            <th scope="col">{t("sheet.value")}</th>
            <th scope="col">{t("sheet.precision")}</th>
            <th scope="col">{t("sheet.source")}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(series, changes).map((row) =>
            "value" in row ? (
              <tr key={row.value.observation.id}>
                <th scope="row">{dateText(row.value.observation, figure.unit, context)}</th>
                <td>{row.value.formatted.text}</td>
                <td>
                  <PrecisionMark mark={row.value.mark} locale={locale} />
                </td>
                <td>
                  {row.value.sourceNumber !== null && (
                    <SourceMark number={row.value.sourceNumber} label={tf("sourceMark")} />
                  )}
                </td>
              </tr>
            ) : (
              <tr key={row.change.id} className="series-table-change">
                <th scope="row">{formatCalendarDate(row.change.date, locale)}</th>
                <td colSpan={3}>
                  {tf("series.boundaryRow")} <LocalizedText text={row.change.title} locale={locale} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </details>
  );
}
