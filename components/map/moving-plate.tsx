import type { Locale } from "@/lib/i18n/locales";
import { labelAreas } from "./area-labels";
import { CircleMarks } from "./circle-marks";
import { type CircleContent, placeCircles } from "./circles";
import { type MapPlace, placeDots } from "./dot-labels";
import { Drawing } from "./drawing";
import { AreaTexts, Dots } from "./map-texts";
import { NeatlineFrame } from "./neatline-frame";
import { Ledger } from "./placing";
import type { Plate } from "./plate";
import { PlateLand } from "./plate-land";
import "./map.css";

export type MovingContent = { plate: Plate; places: readonly MapPlace[]; circles: readonly CircleContent[] };

/** One size of a map that can be moved: everything within its frame lies in a group of its own, for gestures. */
export function MovingPlate({
  content,
  locale,
  label,
}: {
  content: MovingContent;
  locale: Locale;
  label: string;
}) {
  const { plate, places } = content;
  const { band, width, height, fit } = plate;
  const ledger = new Ledger({ x0: band + 3, y0: band + 3, x1: width - band - 3, y1: height - band - 3 });
  const circles = placeCircles(ledger, content.circles);
  const dots = placeDots(
    plate,
    ledger,
    places.map((place) => ({ kind: "partner", place })),
  );
  const labels = labelAreas({ plate, ledger, locale, neighbours: true });
  const inner = { x: band, y: band, width: width - 2 * band, height: height - 2 * band };
  return (
    <Drawing
      {...{ width, height, label }}
      hasLinks={circles.length + dots.length > 0}
      className={`map-plate map-at-${fit}`}
    >
      <svg role="presentation" {...inner} className="map-window">
        <g className="map-moved">
          <g transform={`translate(${-band} ${-band})`}>
            <PlateLand plate={plate} isMoved />
            <AreaTexts labels={labels} />
            <CircleMarks circles={circles} />
            <Dots dots={dots} />
          </g>
        </g>
      </svg>
      <NeatlineFrame plate={plate} locale={locale} lettered />
    </Drawing>
  );
}
