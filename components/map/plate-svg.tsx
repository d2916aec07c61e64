import type { ReactNode } from "react";
import { NeatlineFrame } from "./neatline-frame";
import type { Plate } from "./plate";
import { PlateLand } from "./plate-land";
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

/** A map in its frame; `children` are drawn over the land. */
export function PlateSvg({ plate, locale, label, hasLinks, focus, lettered, overlay, children }: Props) {
  const { width, height } = plate;
  const naming = label ? { role: hasLinks ? "group" : "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={`map-plate map-at-${plate.fit}`} viewBox={`0 0 ${width} ${height}`} {...naming}>
      <PlateLand plate={plate} focus={focus} overlay={overlay} />
      {children}
      <NeatlineFrame plate={plate} locale={locale} lettered={lettered} />
    </svg>
  );
}
