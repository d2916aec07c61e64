import type { Locale } from "@/lib/i18n/locales";
import { countryName } from "./names";
import { type Box, type Ledger, placeWithin } from "./placing";
import type { Plate, Point } from "./plate";
import type { PlateGrid } from "./plate-grid";
import { seasIn } from "./seas";
import { textWidth } from "./text-size";

/** A name on an area, centred at a point. `spacing` is in em. */
export type AreaLabel = Point & {
  kind: "sea" | "focus" | "country";
  lines: string[];
  size: number;
  spacing: number;
};

type Trial = { lines: string[]; size: number; spacing: number; cover: number };

export const LINE_HEIGHT = 1.22;

const sizeOf = ({ lines, size, spacing, cover }: Trial) => ({
  width: Math.max(...lines.map((line) => textWidth(line, { family: "serif", size, spacing }))) + size,
  height: lines.length * size * LINE_HEIGHT,
  cover,
});

/** "Sea of Marmara" breaks before its last word, as all names of seas may. */
function broken(name: string): string[] {
  const space = name.lastIndexOf(" ");
  return space < 0 ? [name] : [name.slice(0, space), name.slice(space + 1)];
}

function firstThatFits(
  ledger: Ledger,
  frame: Box,
  belongs: (point: Point) => boolean,
  kind: AreaLabel["kind"],
  trials: Trial[],
): AreaLabel[] {
  for (const trial of trials) {
    const at = placeWithin(ledger, frame, belongs, sizeOf(trial));
    if (at) return [{ ...at, kind, lines: trial.lines, size: trial.size, spacing: trial.spacing }];
  }
  return [];
}

function seaTrials(name: string, weight: number): Trial[] {
  const sizes = weight < 1 ? [15, 13] : [19, 16, 14];
  const whole = { lines: [name], spacing: 0.07 };
  const split = { lines: broken(name), spacing: 0.07 };
  const clear = sizes.flatMap((size) => [
    { ...whole, size, cover: 0.97 },
    { ...split, size, cover: 0.97 },
  ]);
  const last = sizes.at(-1) ?? 13;
  // Among islands a name may cross some of them; its halo keeps it readable.
  const crossing = [0.93, 0.88, 0.8].flatMap((cover) => [
    { ...split, size: last, cover },
    { ...whole, size: last, cover },
  ]);
  return [...clear, ...crossing];
}

export type AreaOptions = { locale: Locale; focus?: string; neighbours: boolean };

/** Names the focus country, the seas and the neighbours, in this order, where the plate still has room. */
export function labelAreas(
  plate: Plate,
  grid: PlateGrid,
  ledger: Ledger,
  { locale, focus, neighbours }: AreaOptions,
): AreaLabel[] {
  const { band, width, height, weight } = plate;
  const frame = { x0: band, y0: band, x1: width - band, y1: height - band };
  const isIn = (code: string) => (point: Point) => grid.codeAt(point) === code;
  const labels: AreaLabel[] = [];
  const focusName = focus && countryName(focus, locale);
  if (focusName) {
    const sizes = width > 900 ? [26, 20, 16] : weight < 1 ? [16, 14] : [20, 16, 14];
    const trials = [0.3, 0.16, 0.06].flatMap((spacing) =>
      sizes.map((size) => ({ lines: [focusName], size, spacing, cover: 0.97 })),
    );
    labels.push(...firstThatFits(ledger, frame, isIn(focus), "focus", trials));
  }
  for (const sea of seasIn(locale)) {
    const belongs = (point: Point) => grid.isWaterIn(point, sea.regions);
    labels.push(...firstThatFits(ledger, frame, belongs, "sea", seaTrials(sea.name, weight)));
  }
  for (const { code, cells } of neighbours ? grid.codes() : []) {
    const name = code === focus || cells < 40 ? null : countryName(code, locale);
    if (!name) continue;
    const trials = [
      { lines: [name], size: 14, spacing: 0.18, cover: 0.95 },
      { lines: [name], size: 13, spacing: 0.1, cover: 0.9 },
      { lines: broken(name), size: 13, spacing: 0.1, cover: 0.9 },
    ];
    labels.push(...firstThatFits(ledger, frame, isIn(code), "country", trials));
  }
  return labels;
}
