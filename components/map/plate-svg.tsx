import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { Drawing } from "./drawing";
import { NeatlineFrame } from "./neatline-frame";
import type { Plate } from "./plate";
import { PlateLand } from "./plate-land";
import "./map.css";

type Props = {
  plate: Plate;
  locale: Locale;
  /** What the picture shows, for those who do not see it; without it the picture is an ornament. */
  label?: string;
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
  const { width, height, fit } = plate;
  return (
    <Drawing {...{ width, height, label, hasLinks }} className={`map-plate map-at-${fit}`}>
      <PlateLand plate={plate} focus={focus} overlay={overlay} />
      {children}
      <NeatlineFrame plate={plate} locale={locale} lettered={lettered} />
    </Drawing>
  );
}
