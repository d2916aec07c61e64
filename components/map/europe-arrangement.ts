import { countryName } from "@/lib/i18n/country-name";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { type AreaLabel, labelAreas } from "./area-labels";
import { countryBounds } from "./country-bounds";
import { Ledger, placeBeside } from "./placing";
import { type Area, areaIn, placeWithin } from "./placing-within";
import { isInside, type Plate, type Point, placeOnPlate } from "./plate";
import { gridOf } from "./plate-grid";
import { textWidth } from "./text-size";
import { type TintSteps, tintOf } from "./tints";

export type CountedCountry = { code: string; count: number; text: string; href: string };
/** Where a country's name and count stand; `within` is false when they stand beside it for want of room. */
export type CountLabel = Point & {
  name: string | null;
  count: string;
  anchor: "start" | "middle" | "end";
  size: number;
  within: boolean;
};
export type TintedCountry = CountedCountry & { name: string; tint: number; label: CountLabel | null };
export type EuropeArrangement = { plate: Plate; countries: TintedCountry[]; labels: AreaLabel[] };

/** What a card on the left of the largest plate covers, in its pixels. */
const CARD_WIDTH = 500;

const widthOf = (texts: string[], size: number) =>
  Math.max(...texts.map((text) => textWidth(text, { family: "sans", size })));

function insideLabel(
  ledger: Ledger,
  area: Area,
  { name, text, number }: { name: string; text: string; number: string },
): CountLabel | null {
  const trials = [
    { lines: [name, text], size: 15, show: { name, count: text } },
    { lines: [name, text], size: 13, show: { name, count: text } },
    { lines: [name, number], size: 12, show: { name, count: number } },
    { lines: [number], size: 14, show: { name: null, count: number } },
    { lines: [number], size: 12, show: { name: null, count: number } },
  ];
  for (const { lines, size, show } of trials) {
    const height = lines.length * size * 1.25;
    const at = placeWithin(ledger, area, { width: widthOf(lines, size) + 4, height, cover: 0.93 });
    if (at) return { ...at, ...show, size, anchor: "middle", within: true };
  }
  return null;
}

function besideLabel(ledger: Ledger, plate: Plate, code: string, text: string): CountLabel | null {
  const bounds = countryBounds(code);
  if (!bounds) return null;
  const at = placeOnPlate(plate, {
    latitude: (bounds.north + bounds.south) / 2,
    longitude: (bounds.east + bounds.west) / 2,
  });
  if (!isInside(plate, at)) return null;
  const found = placeBeside(ledger, at, { gap: 9, width: widthOf([text], 13), height: 16 }, []);
  if (!found) return null;
  const { box } = found;
  const middle = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
  return { ...middle, name: null, count: text, size: 13, anchor: "middle", within: false };
}

/** Puts the counts on their countries, or beside those that are too small, and names the seas in what is left. */
export function arrangeEurope(
  plate: Plate,
  { countries, steps }: { countries: CountedCountry[]; steps: TintSteps },
  locale: Locale,
  hasCard: boolean,
): EuropeArrangement {
  const { band, width, height } = plate;
  const frame = { x0: band + 3, y0: band + 3, x1: width - band - 3, y1: height - band - 3 };
  const ledger = new Ledger(frame);
  const grid = gridOf(plate);
  if (plate.fit === "wide") {
    if (hasCard) ledger.take({ x0: 0, y0: 0, x1: CARD_WIDTH, y1: height });
    // The legend's place.
    ledger.take({ x0: width - 520, y0: height - 80, x1: width, y1: height });
  }
  const tinted = countries.map((country): TintedCountry => {
    const name = countryName(country.code, locale) ?? country.code;
    const area = areaIn(frame, (point) => grid.codeAt(point) === country.code);
    const number = country.count.toLocaleString(localeTags[locale]);
    const label =
      insideLabel(ledger, area, { name, text: country.text, number }) ??
      besideLabel(ledger, plate, country.code, number);
    return { ...country, name, tint: tintOf(country.count, steps), label };
  });
  const labels = labelAreas({ plate, ledger, locale, neighbours: false });
  return { plate, countries: tinted, labels };
}
