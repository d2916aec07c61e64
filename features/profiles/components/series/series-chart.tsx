import { inLanguage } from "@/components/in-language";
import { changesOf } from "@/features/figures/change";
import { formatCalendarDate, formatReferenceDate } from "@/features/figures/dates";
import type { ResolvedFigure } from "@/features/figures/resolve";
import { isDrawn, isOneValue, type Series, type SeriesPoint, seriesOf } from "@/features/figures/series";
import { chartOf } from "@/features/figures/series-chart";
import { measures } from "@/features/figures/units";
import { foreignLang, pick } from "@/lib/i18n/localized";
import { changesOfFigure } from "../../boundary-changes";
import type { PageContext } from "../../page-context";
import type { Dated } from "../../timeline";
import { SeriesKey } from "./series-key";
import { SeriesPlot } from "./series-plot";
import { SeriesTable } from "./series-table";
import { SingleValue } from "./single-value";

type Props = { context: PageContext; figure: string; id?: string };
type PartProps = { context: PageContext; figure: ResolvedFigure; series: Series; changes: Dated[] };

/** By how much each unbroken line has changed from its first exact value to its last. */
function ChangeNotes({ context, figure, series }: PartProps) {
  const { tf, locale } = context;
  const percent = new Intl.NumberFormat(locale, {
    ...{ style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" },
  });
  const date = ({ resolved }: SeriesPoint) => formatReferenceDate(resolved.observation.date, locale, tf);
  const notes = series.lines
    .flatMap((line) => changesOf(line, figure.unit))
    .map(({ from, to, share }) => {
      const text = tf("series.change", { from: date(from), to: date(to), share: percent.format(share) });
      const { sourceNumber } = from.resolved;
      return series.lines.length > 1 && sourceNumber !== null ? `${text} [${sourceNumber}]` : text;
    });
  return notes.length > 0 && <p>{`${tf("series.changes")} ${notes.join("; ")}`}</p>;
}

/** A line for each source through its dated values, and in words what the lines leave out and why they are interrupted. */
function Development({ context, figure, series, changes }: PartProps) {
  const { tf, locale } = context;
  const chart = chartOf(series, changes);
  const points = series.lines.flatMap((line) => line.points);
  return (
    <>
      <SeriesPlot context={context} figure={figure} chart={chart} />
      <SeriesKey context={context} lines={series.lines} />
      <div className="series-notes">
        <ChangeNotes context={context} figure={figure} series={series} changes={changes} />
        {chart.changes.map(({ change }) => {
          const title = pick(change.title, locale);
          return (
            <p key={change.id}>
              {tf.rich("series.boundaryNote", {
                title: title?.value ?? "",
                date: formatCalendarDate(change.date, locale),
                name: inLanguage(foreignLang(title, locale)),
              })}
            </p>
          );
        })}
        {chart.isBroken && <p>{tf("series.notFromZero")}</p>}
        {!points.every(isOneValue) && <p>{tf("series.bounds")}</p>}
        {series.apart.length > 0 && (
          <p>
            {tf("series.apart")}{" "}
            {new Intl.ListFormat(locale).format(
              series.apart.map(({ formatted, sourceNumber }) =>
                sourceNumber === null ? formatted.text : `${formatted.text} [${sourceNumber}]`,
              ),
            )}
          </p>
        )}
      </div>
    </>
  );
}

/** A figure through time: what its sources say of different dates, or its one value and the plain statement. */
export function SeriesChart({ context, figure: figureId, id }: Props) {
  const { tf, facts, published } = context;
  const figure = facts.figures.get(figureId);
  if (!figure?.primary) return null;
  const changes = changesOfFigure(published.profile, figure.figure);
  const series = seriesOf(
    figure,
    changes.map(({ date }) => date),
  );
  const dated = series.lines.reduce((sum, { points }) => sum + points.length, 0);
  const symbol = measures[figure.unit]?.symbol;
  const part = { context, figure, series, changes };
  return (
    <figure className="series" id={id}>
      <figcaption lang={figure.lang}>
        {tf("overTime", { name: figure.name })}
        {symbol && `, ${symbol}`}
      </figcaption>
      {isDrawn(figure, series) && <Development {...part} />}
      {dated < 2 && <SingleValue context={context} value={figure.primary} />}
      {figure.all.length > 1 && <SeriesTable {...part} />}
    </figure>
  );
}
