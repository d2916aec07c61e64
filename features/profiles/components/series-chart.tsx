import { formatReferenceDate } from "@/features/figures/dates";
import { formatValue } from "@/features/figures/format";
import type { ResolvedFigure } from "@/features/figures/resolve";
import { percentOf, zeroScale } from "@/features/figures/scale";
import { datedSeries, type SeriesPoint } from "@/features/figures/series";
import type { PageContext } from "../page-context";

type Props = { context: PageContext; figure: string };
type PlotProps = { context: PageContext; figure: ResolvedFigure; points: SeriesPoint[] };

/** So many values can carry their label without touching one another. */
const mostLabels = 5;

function words({ locale, tf }: PageContext, figure: ResolvedFigure, { observation }: SeriesPoint) {
  const unit = observation.unit ?? figure.unit;
  return {
    value: formatValue({ ...observation, unit }, locale, tf)?.text ?? "",
    date: formatReferenceDate(observation.date, locale, tf),
  };
}

function Line({ context, figure, points }: PlotProps) {
  const { tf, locale } = context;
  const years = points.map(({ year }) => year);
  const scale = { from: Math.min(...years), to: Math.max(...years) };
  const height = zeroScale(Math.max(...points.map(({ observation }) => observation.value ?? 0)));
  const placed = points.map((point, index) => ({
    ...words(context, figure, point),
    key: point.observation.id,
    x: percentOf(point.year, scale),
    y: percentOf(point.observation.value ?? 0, height),
    isLabelled: points.length <= mostLabels || index === 0 || index === points.length - 1,
  }));
  const told = placed.map(({ value, date }) => tf("seriesPoint", { value, date }));
  const label = tf("seriesDrawing", { name: figure.name, points: new Intl.ListFormat(locale).format(told) });
  return (
    <div className="series-plot" role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline points={placed.map(({ x, y }) => `${x},${100 - y}`).join(" ")} />
      </svg>
      {placed.map(({ key, x, y, value, date, isLabelled }) => (
        <span key={key} className="series-point" style={{ left: `${x}%`, bottom: `${y}%` }}>
          {isLabelled && <b data-end={x > 80}>{value}</b>}
          {isLabelled && <small data-end={x > 80}>{date}</small>}
        </span>
      ))}
    </div>
  );
}

/** A figure through time: a line through the dated values of its source, or its one value and the plain statement. */
export function SeriesChart({ context, figure: id }: Props) {
  const { tf, locale, facts } = context;
  const figure = facts.figures.get(id);
  if (!figure?.primary) return null;
  const { source, date } = figure.primary.observation;
  const points = datedSeries(figure.figure, source);
  const isUndated = date.kind === "undated";
  return (
    <figure className="series">
      <figcaption>{tf("overTime", { name: figure.name })}</figcaption>
      {points.length > 1 ? (
        <Line context={context} figure={figure} points={points} />
      ) : (
        <div className="series-single">
          <p className="series-none">{tf("noEarlier")}</p>
          <p className="series-only">{figure.primary.formatted.text}</p>
          <p className="series-date">
            {isUndated
              ? tf("dateNotStated").toLocaleLowerCase(locale)
              : formatReferenceDate(date, locale, tf)}
          </p>
        </div>
      )}
    </figure>
  );
}
