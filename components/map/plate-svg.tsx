import type { ReactNode } from "react";
import { cropBox, strokeUnits, waterStrokes } from "./layers";
import { NeatlineFrame } from "./neatline-frame";
import type { Plate } from "./plate";
import { viewAddress } from "./view-address";
import "./map.css";

type Props = {
  plate: Plate;
  locale: string;
  /** What the picture shows, for those who do not see it; without it the picture is an ornament. */
  label?: string;
  /** A picture with links in it is a group: an image would hide them. */
  hasLinks?: boolean;
  focus?: string;
  /** Whether degrees are written outside the frame. */
  lettered: boolean;
  /** Drawn over the land, in the unit of the geometry, within the crop. */
  overlay?: ReactNode;
  children?: ReactNode;
};

/** A plate's sea, waterlines, land, borders and frame. The outlines come from the view's geometry file. */
export function PlateSvg({ plate, locale, label, hasLinks, focus, lettered, overlay, children }: Props) {
  const file = viewAddress(plate.view);
  const box = cropBox(plate);
  const { band, width, height } = plate;
  const naming = label ? { role: hasLinks ? "group" : "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={`map-plate map-at-${plate.fit}`} viewBox={`0 0 ${width} ${height}`} {...naming}>
      <svg
        x={band}
        y={band}
        width={width - 2 * band}
        height={height - 2 * band}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        preserveAspectRatio="none"
        aria-hidden={overlay ? undefined : true}
      >
        <rect className="map-sea" {...box} />
        <g className="map-lines" aria-hidden="true">
          {waterStrokes(plate).map(({ tone, width, opacity }) => (
            <use
              key={`${tone}-${width}`}
              href={`${file}#land`}
              className={`map-${tone}line`}
              strokeWidth={width}
              strokeOpacity={opacity}
            />
          ))}
          <use href={`${file}#graticule`} className="map-graticule" strokeWidth={strokeUnits(plate, 0.8)} />
          <use href={`${file}#land`} className="map-coast" strokeWidth={strokeUnits(plate, 1.9)} />
          <use href={`${file}#land`} className="map-land" strokeWidth={strokeUnits(plate, 0.4)} />
          {focus && (
            <use href={`${file}#${focus}`} className="map-focus" strokeWidth={strokeUnits(plate, 0.4)} />
          )}
          <use
            href={`${file}#graticule`}
            className="map-graticule map-on-land"
            strokeWidth={strokeUnits(plate, 0.8)}
          />
          <use
            href={`${file}#borders`}
            className="map-borders"
            strokeWidth={strokeUnits(plate, 1)}
            strokeDasharray={[6, 3, 1.5, 3].map((length) => strokeUnits(plate, length)).join(" ")}
          />
        </g>
        {overlay}
      </svg>
      {children}
      <NeatlineFrame plate={plate} locale={locale} lettered={lettered} />
    </svg>
  );
}
