import { latitudeName, longitudeName } from "./names";
import { type Edge, letteredTicks, plateNeatline } from "./neatline";
import type { Plate } from "./plate";
import { project } from "./views";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** One path for all dark blocks of an edge that begins at `offset` and lies along the axis. */
function blockPath(
  { blocks }: Edge,
  axis: "across" | "down",
  offset: number,
  at: number,
  band: number,
): string {
  return blocks
    .filter(({ dark }) => dark)
    .map(({ from, to }) => {
      const start = tenth(offset + from);
      const length = tenth(to - from);
      return axis === "across"
        ? `M${start} ${at}h${length}v${band}h${-length}z`
        : `M${at} ${start}v${length}h${band}v${-length}z`;
    })
    .join("");
}

/** The frame of a map: blocks of black and white as in an atlas, each as long as one step of degrees. */
export function NeatlineFrame({
  plate,
  locale,
  lettered,
}: {
  plate: Plate;
  locale: string;
  lettered: boolean;
}) {
  const { band, width, height } = plate;
  const edges = plateNeatline(plate);
  const { step } = project(plate.view);
  const dark =
    blockPath(edges.top, "across", band, 0, band) +
    blockPath(edges.bottom, "across", band, height - band, band) +
    blockPath(edges.left, "down", band, 0, band) +
    blockPath(edges.right, "down", band, width - band, band);
  return (
    <g aria-hidden>
      <path
        className="map-frame-ground"
        fillRule="evenodd"
        d={`M0 0H${width}V${height}H0zM${band} ${band}V${height - band}H${width - band}V${band}z`}
      />
      <path className="map-frame-blocks" d={dark} />
      <path
        className="map-frame-lines"
        d={`M.5 .5H${width - 0.5}V${height - 0.5}H.5zM${band} ${band}H${width - band}V${height - band}H${band}z`}
      />
      {lettered && (
        <g className="map-degrees">
          {[edges.top, edges.bottom].map((edge, index) =>
            letteredTicks(edge.ticks, step, 56).map(({ at, degree }) => (
              <text
                key={`${index ? "bottom" : "top"}${degree}`}
                x={tenth(band + at)}
                y={index ? height + 15 : -7}
                textAnchor="middle"
              >
                {longitudeName(degree, locale)}
              </text>
            )),
          )}
          {[edges.left, edges.right].map((edge, index) =>
            letteredTicks(edge.ticks, step).map(({ at, degree }) => (
              <text
                key={`${index ? "right" : "left"}${degree}`}
                transform={`translate(${index ? width + 7 : -7} ${tenth(band + at)}) rotate(${index ? 90 : -90})`}
                textAnchor="middle"
              >
                {latitudeName(degree, locale)}
              </text>
            )),
          )}
        </g>
      )}
    </g>
  );
}
