import { countryName } from "@/lib/i18n/country-name";
import type { Locale } from "@/lib/i18n/locales";
import { memoize } from "@/lib/memo";
import type { Ledger } from "./placing";
import { type Area, areaIn, placeWithin } from "./placing-within";
import type { Plate, Point } from "./plate";
import { gridOf } from "./plate-grid";
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

function firstThatFits(ledger: Ledger, area: Area, kind: AreaLabel["kind"], trials: Trial[]): AreaLabel[] {
  for (const trial of trials) {
    const at = placeWithin(ledger, area, sizeOf(trial));
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

export type LabelledPlate = {
  plate: Plate;
  /** What is on the plate already. Names are the last to come: what they take is not written back. */
  ledger: Ledger;
  locale: Locale;
  focus?: string;
  neighbours: boolean;
};

function compute({ plate, ledger: before, locale, focus, neighbours }: LabelledPlate): AreaLabel[] {
  const { band, width, height, weight } = plate;
  const ledger = before.copy();
  const grid = gridOf(plate);
  const frame = { x0: band, y0: band, x1: width - band, y1: height - band };
  const countryArea = (code: string) => areaIn(frame, (point) => grid.codeAt(point) === code);
  const labels: AreaLabel[] = [];
  const focusName = focus && countryName(focus, locale);
  if (focusName) {
    const sizes = width > 900 ? [26, 20, 16] : weight < 1 ? [16, 14] : [20, 16, 14];
    const trials = [0.3, 0.16, 0.06].flatMap((spacing) =>
      sizes.map((size) => ({ lines: [focusName], size, spacing, cover: 0.97 })),
    );
    labels.push(...firstThatFits(ledger, countryArea(focus), "focus", trials));
  }
  for (const sea of seasIn(locale)) {
    const area = areaIn(frame, (point) => grid.isWaterIn(point, sea.regions));
    labels.push(...firstThatFits(ledger, area, "sea", seaTrials(sea.name, weight)));
  }
  for (const { code, cells } of neighbours ? grid.codes() : []) {
    const name = code === focus || cells < 40 ? null : countryName(code, locale);
    if (!name) continue;
    const trials = [
      { lines: [name], size: 14, spacing: 0.18, cover: 0.95 },
      { lines: [name], size: 13, spacing: 0.1, cover: 0.9 },
      { lines: broken(name), size: 13, spacing: 0.1, cover: 0.9 },
    ];
    labels.push(...firstThatFits(ledger, countryArea(code), "country", trials));
  }
  return labels;
}

/**
 * Names the focus country, the seas and the neighbours, in this order, where the plate still has room. Most of what a
 * map costs, and the same after nearly every publication: so the latest are remembered.
 */
export const labelAreas = memoize(200, (input: LabelledPlate) => JSON.stringify(input), compute);
