import type { Locale } from "@/lib/i18n/locales";
import { labelAreas } from "./area-labels";
import { type MapPlace, placeDots } from "./dot-labels";
import { frameInset } from "./framing";
import { AreaTexts, Dots } from "./map-texts";
import { type Box, Ledger } from "./placing";
import { cutPlate, inView, type Plate, placeOnPlate, plateBounds } from "./plate";
import { PlateLand } from "./plate-land";
import { LOCATOR_SIZE } from "./views";

/** What an inset says about itself: a title, a short note beside it, and a description for those who do not see it. */
export type InsetText = { title: string; note?: string; label: string };
export type InsetData = { places: MapPlace[]; plate: Plate; text: InsetText };

export const INSET = { width: 340, height: 224 };

/** An enlarged part of a country for places whose dots would touch, or that lie outside the country's picture. */
export function makeInset(places: MapPlace[], text: InsetText): InsetData {
  const view = frameInset(places);
  const points = places.map((place) => inView(view, place));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const spread = Math.max(Math.max(...xs) - Math.min(...xs), (Math.max(...ys) - Math.min(...ys)) * 1.6);
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const across = Math.max(
    LOCATOR_SIZE * (places.length > 1 ? 0.45 : 0.8),
    Math.min(LOCATOR_SIZE, spread * 2),
  );
  return {
    places,
    text,
    plate: cutPlate(view, { fit: "always", ...INSET, band: 0.5, weight: 0.8 }, across, middle),
  };
}

/** The part of a larger plate that an inset enlarges; null when it lies outside. */
export function insetBox(plate: Plate, { plate: inset, places }: InsetData): Box | null {
  const { west, south, east, north } = plateBounds(inset);
  const upper = placeOnPlate(plate, { latitude: north, longitude: west });
  const lower = placeOnPlate(plate, { latitude: south, longitude: east });
  const inside = places.every((place) => {
    const { x, y } = placeOnPlate(plate, place);
    return x > plate.band && y > plate.band && x < plate.width - plate.band && y < plate.height - plate.band;
  });
  const edge = plate.band + 1;
  return inside
    ? {
        x0: Math.max(edge, upper.x),
        y0: Math.max(edge, upper.y),
        x1: Math.min(plate.width - edge, lower.x),
        y1: Math.min(plate.height - edge, lower.y),
      }
    : null;
}

/** The inset's map alone, for a drawing of its own or inside another. */
export function InsetMap({ inset, country, locale }: { inset: InsetData; country: string; locale: Locale }) {
  const { plate, places } = inset;
  const ledger = new Ledger({ x0: 4, y0: 4, x1: plate.width - 4, y1: plate.height - 4 });
  const dots = placeDots(
    plate,
    ledger,
    places.map((place) => ({ kind: "partner" as const, place: { ...place, sub: undefined } })),
  );
  const labels = labelAreas({ plate, ledger, locale, neighbours: false });
  return (
    <>
      <PlateLand plate={plate} focus={country} />
      <AreaTexts labels={labels} />
      <Dots dots={dots} />
      <rect
        className="map-frame-lines"
        x={0.5}
        y={0.5}
        width={plate.width - 1}
        height={plate.height - 1}
        aria-hidden
      />
    </>
  );
}
