import type { Locale } from "@/lib/i18n/locales";
import { framePaths } from "./frame-paths";
import { latitudeName, longitudeName } from "./names";
import { letteredTicks, plateNeatline } from "./neatline";
import type { Plate } from "./plate";
import { project } from "./views";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The frame of a map: blocks of black and white as in an atlas, each as long as one step of degrees. */
export function NeatlineFrame({
  plate,
  locale,
  lettered,
}: {
  plate: Plate;
  locale: Locale;
  lettered: boolean;
}) {
  const { band, width, height } = plate;
  const edges = plateNeatline(plate);
  const paths = framePaths(plate);
  const { step } = project(plate.view);
  return (
    <g aria-hidden>
      <path className="map-frame-ground" fillRule="evenodd" d={paths.ground} />
      <path className="map-frame-blocks" d={paths.blocks} />
      <path className="map-frame-lines" d={paths.lines} />
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
