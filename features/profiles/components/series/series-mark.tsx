import { MarkShape } from "@/features/figures/components/mark-shape";
import type { ChartPoint } from "@/features/figures/series-chart";

/** Words near an end of the drawing run inwards from it. */
function edgeOf(x: number): "start" | "end" | undefined {
  if (x < 15) return "start";
  return x > 85 ? "end" : undefined;
}

/** The mark of the number line stands upright here, as the values do. */
export function SeriesMark({
  point,
  line,
  isOneOfMany,
}: {
  point: ChartPoint;
  line: number;
  isOneOfMany: boolean;
}) {
  const { resolved } = point.point;
  const { mark, formatted, sourceNumber } = resolved;
  const top = point.high ?? point.y;
  return (
    <>
      {point.high !== null && (
        <span
          className="series-range"
          data-line={line}
          style={{ left: `${point.x}%`, bottom: `${point.y}%`, height: `${point.high - point.y}%` }}
        />
      )}
      {point.high === null && (
        <svg
          className="series-mark"
          aria-hidden="true"
          data-line={line}
          width="36"
          height="36"
          viewBox="-18 -18 36 36"
          style={{ left: `${point.x}%`, bottom: `${point.y}%` }}
        >
          <g transform="rotate(-90)">
            <MarkShape mark={mark} />
          </g>
        </svg>
      )}
      {point.isLabelled && (
        <b
          className="series-label"
          data-mark={mark}
          data-edge={edgeOf(point.x)}
          style={{ left: `${point.x}%`, bottom: `${top}%` }}
        >
          {formatted.text}
          {isOneOfMany && sourceNumber !== null && <small> [{sourceNumber}]</small>}
        </b>
      )}
    </>
  );
}
