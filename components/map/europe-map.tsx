import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { arrangeEurope } from "./europe-arrangement";
import { EuropePlate } from "./europe-plate";
import { type MapCaptions, MapFigure } from "./map-figure";
import { type Legend, MapLegend } from "./map-legend";
import { cutPlate, type Plate } from "./plate";
import type { TintSteps } from "./tints";
import type { View } from "./views";
import "./map-europe.css";

export type EuropeMapProps = {
  /** How many places each country has, by ISO 3166 code. Countries without any need no entry. */
  counts: Record<string, number>;
  locale: Locale;
  /** What the map shows, in words. */
  label: string;
  hrefFor: (country: string) => string;
  /** "3 partner cities" */
  countText: (count: number) => string;
  /** Its words for each tint, from that of no place on. */
  legend: Legend;
  steps: TintSteps;
  captions?: MapCaptions;
  /** Stands on the Atlantic where the map is large, above the map where it is not. */
  children?: ReactNode;
};

const VIEW: View = { kind: "europe" };

const PLATES: Plate[] = [
  cutPlate(VIEW, { fit: "wide", width: 1248, height: 735, weight: 0.8 }, 1234),
  cutPlate(VIEW, { fit: "medium", width: 780, height: 600, weight: 0.6 }, 940, { x: 764, y: 360 }),
  cutPlate(VIEW, { fit: "narrow", width: 350, height: 330, weight: 0.34, band: 6 }, 770, { x: 849, y: 360 }),
];

/** Europe with its countries tinted by the number of places they have, each a link. */
export function EuropeMap({
  counts,
  locale,
  label,
  hrefFor,
  countText,
  legend,
  steps,
  captions,
  children,
}: EuropeMapProps) {
  const countries = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count, text: countText(count), href: hrefFor(code) }));
  return (
    <MapFigure captions={captions}>
      <div className="map-stage">
        {children && <div className="map-card">{children}</div>}
        <div className="map-sheet">
          {PLATES.map((plate) => {
            const arrangement = arrangeEurope(plate, { countries, steps }, locale, Boolean(children));
            return <EuropePlate key={plate.fit} {...{ arrangement, locale, label }} />;
          })}
          <MapLegend legend={legend} />
        </div>
      </div>
    </MapFigure>
  );
}
