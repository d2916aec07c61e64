import type { CSSProperties } from "react";
import { formatCalendarDate } from "@/features/figures/dates";
import type { ResolvedFigure } from "@/features/figures/resolve";
import type { Chart, ChartLine } from "@/features/figures/series-chart";
import { localeTags } from "@/lib/i18n/locales";
import type { PageContext } from "../../page-context";
import type { Dated } from "../../timeline";
import { SeriesMark } from "./series-mark";

type Props = { context: PageContext; figure: ResolvedFigure; chart: Chart<Dated> };

const timeShapes = {
  year: { year: "numeric" },
  month: { month: "short", year: "numeric" },
  day: { day: "numeric", month: "short", year: "numeric" },
} as const;

/** Where a time is known to the month or year, the stretch in which it lies, as far as it is wider than a dot. */
const widestDot = 3;

function Lines({ chart }: Pick<Props, "chart">) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {chart.values.map(({ at, value }) => (
        <path key={value} className="series-grid" d={`M0 ${100 - at}H100`} />
      ))}
      {chart.lines.flatMap(({ points }, index) =>
        points
          .filter(({ from, to }) => to - from > widestDot)
          .map(({ point, from, to, y }) => (
            <path
              key={point.resolved.observation.id}
              className="series-span"
              data-line={index % 4}
              d={`M${from} ${100 - y}H${to}`}
            />
          )),
      )}
      {chart.lines.flatMap(({ runs, source }, index) =>
        runs.map((run) => (
          <polyline
            key={`${source} ${run[0]?.[0]}`}
            data-line={index % 4}
            points={run.map(([x, y]) => `${x},${100 - y}`).join(" ")}
          />
        )),
      )}
    </svg>
  );
}

/** The line of each source on a true time scale. The table below it says the same. */
export function SeriesPlot({ context, figure, chart }: Props) {
  const { tf, locale } = context;
  const { values, times, changes, lines, isBroken } = chart;
  const widest = Math.max(...values.map(({ value }) => Math.abs(value)));
  const number = new Intl.NumberFormat(locale, widest >= 1e6 ? { notation: "compact" } : {});
  const time = new Intl.DateTimeFormat(localeTags[locale], {
    ...timeShapes[chart.timeStep],
    timeZone: "UTC",
  });
  const texts = values.map(({ value }) => number.format(value));
  const count = lines.reduce((sum, { points }: ChartLine) => sum + points.length, 0);
  return (
    <div
      className="series-plot"
      role="img"
      aria-label={tf("series.drawing", { name: figure.name, n: count, sources: lines.length })}
      style={{ "--rows": changes.length } as CSSProperties}
    >
      <div className="series-values" data-broken={isBroken}>
        {/* The column is as wide as its widest number. */}
        <span className="series-widest">{texts.toSorted((a, b) => b.length - a.length)[0]}</span>
        {values.map(({ at, value }) => (
          <span key={value} style={{ bottom: `${at}%` }}>
            {number.format(value)}
          </span>
        ))}
      </div>
      <div className="series-area">
        {changes.map(({ change, from, to }, row) => (
          <span
            key={change.id}
            className="series-change"
            style={{ left: `${from}%`, width: `${to - from}%`, "--row": row } as CSSProperties}
          >
            <small data-edge={from < 50 ? "start" : "end"}>
              {tf("series.boundary", { date: formatCalendarDate(change.date, locale) })}
            </small>
          </span>
        ))}
        <Lines chart={chart} />
        {lines.flatMap(({ points }, line) =>
          points.map((point) => (
            <SeriesMark
              key={point.point.resolved.observation.id}
              point={point}
              line={line % 4}
              isOneOfMany={lines.length > 1}
            />
          )),
        )}
      </div>
      <div className="series-times">
        {times.map(({ at, moment }) => (
          <span key={moment} style={{ left: `${at}%` }}>
            {time.format(moment)}
          </span>
        ))}
      </div>
    </div>
  );
}
