import type { Locale } from "@/lib/i18n/locales";
import { type AreaLabel, labelAreas } from "./area-labels";
import { freeCorner } from "./corner";
import { type Dot, type MapPlace, placeDots } from "./dot-labels";
import { INSET, type InsetData, insetBox } from "./inset";
import { type Beside, type Box, Ledger, placeBeside } from "./placing";
import type { Plate } from "./plate";
import { gridOf } from "./plate-grid";
import { textWidth } from "./text-size";

/** The head with the title above an inset's map, and the edge round it. */
export const PANEL = { head: 32, edge: 6 };
const NAMES_SIZE = 14;

export type BoxNames = { text: string; x: number; y: number; size: number; anchor: Beside["anchor"] };
/** One inset on one plate: the box that it enlarges, the names beside the box, and its panel if the plate has room. */
export type PlacedInset = { inset: InsetData; box: Box | null; names: BoxNames | null; panel: Box | null };
export type CountryArrangement = { plate: Plate; dots: Dot[]; insets: PlacedInset[]; labels: AreaLabel[] };

export type CountryContent = {
  country: string;
  dots: MapPlace[];
  capital?: MapPlace;
  locale: Locale;
  insets: InsetData[];
};

function namesBeside(ledger: Ledger, box: Box, text: string): BoxNames | null {
  const middle = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
  const gap = (box.x1 - box.x0) / 2 + 10;
  const width = textWidth(text, { family: "sans", size: NAMES_SIZE });
  const found = placeBeside(ledger, middle, { gap, width, height: NAMES_SIZE * 1.2 }, []);
  if (!found) return null;
  const { anchor } = found;
  const x = anchor === "start" ? found.box.x0 : anchor === "end" ? found.box.x1 : middle.x;
  return { text, x, y: found.box.y0 + NAMES_SIZE * 0.95, size: NAMES_SIZE, anchor };
}

/** Finds the places of everything on one plate: dots first, then insets, then names of countries and seas. */
export function arrangeCountry(plate: Plate, content: CountryContent): CountryArrangement {
  const { country, dots, capital, locale, insets } = content;
  const { band, width, height } = plate;
  const ledger = new Ledger({ x0: band + 3, y0: band + 3, x1: width - band - 3, y1: height - band - 3 });
  const grid = gridOf(plate);
  const enlarged = new Set(insets.flatMap(({ places }) => places.map(({ id }) => id)));
  const boxes = insets.map((inset) => ({ inset, box: insetBox(plate, inset) }));
  for (const { box } of boxes) if (box) ledger.take(box);
  // An enlarged place has its name and link in the inset; the dot stays where it lies.
  const marks = placeDots(plate, ledger, [
    ...dots.map((place) =>
      enlarged.has(place.id)
        ? { kind: "partner" as const, place: { ...place, href: undefined }, silent: true }
        : { kind: "partner" as const, place },
    ),
    ...(capital ? [{ kind: "capital" as const, place: capital }] : []),
  ]);
  const panelSize = {
    width: INSET.width + 2 * PANEL.edge,
    height: INSET.height + PANEL.head + PANEL.edge,
    focus: country,
  };
  const placed = boxes.map(({ inset, box }) => ({
    inset,
    box,
    names: box && namesBeside(ledger, box, inset.places.map(({ name }) => name).join(", ")),
    panel: plate.fit === "wide" ? freeCorner(plate, grid, ledger, panelSize) : null,
  }));
  const labels = labelAreas({ plate, ledger, locale, focus: country, neighbours: true });
  return { plate, dots: marks, insets: placed, labels };
}
