import { countryBounds } from "./country-bounds";
import { LAST_STEP, sheetLimits } from "./sheet-view";
import { SPANS, type View } from "./views";

/** Part of every address, since browsers keep the files for ever. Raise it when the same view would draw otherwise. */
export const GEOMETRY_VERSION = "1";

const PREFIX = `/maps/${GEOMETRY_VERSION}`;
/** The centres that a locator may have: the grid makes the number of different files finite. */
export const CENTRE_STEP = 0.25;
export const GLOBE_STEP = 15;
/** As far as a profile may say that its place lies: Europe has cities on all oceans. */
const LIMITS = { latitude: [-85, 85], longitude: [-180, 180] } as const;

const onGrid = (value: number, [least, most]: readonly [number, number]) =>
  // Adding nought turns minus nought, which no address can tell, into nought.
  Math.min(most, Math.max(least, Math.round(value / CENTRE_STEP) * CENTRE_STEP)) + 0;

/** The nearest centre that a locator may have. */
export const centreNear = (latitude: number, longitude: number) => ({
  latitude: onGrid(latitude, LIMITS.latitude),
  longitude: onGrid(longitude, LIMITS.longitude),
});

export function viewAddress(view: View): string {
  switch (view.kind) {
    case "europe":
    case "aegean":
      return `${PREFIX}/${view.kind}.svg`;
    case "country":
      return `${PREFIX}/country/${view.country}.svg`;
    case "globe":
      return `${PREFIX}/globe/${view.latitude}/${view.longitude}.svg`;
    case "sheet":
      return `${PREFIX}/sheet/${view.step}/${view.column}/${view.row}.svg`;
    default:
      return `${PREFIX}/${view.kind}/${view.span}/${view.latitude}/${view.longitude}.svg`;
  }
}

/** Null for anything but the one way to write a number of the grid: "38.5", not "38.50" or "+38.5". */
function gridNumber(
  text: string | undefined,
  step: number,
  [least, most]: readonly [number, number],
): number | null {
  const value = Number(text);
  if (text === undefined || String(value) !== text || value % step !== 0) return null;
  return value >= least && value <= most ? value : null;
}

function parseCentre(parts: string[], step: number): { latitude: number; longitude: number } | null {
  const latitude = gridNumber(parts[0], step, LIMITS.latitude);
  const longitude = gridNumber(parts[1], step, LIMITS.longitude);
  return latitude === null || longitude === null || parts.length !== 2 ? null : { latitude, longitude };
}

function parseSheet(parts: string[]): View | null {
  const step = gridNumber(parts[0], 1, [0, LAST_STEP]);
  if (step === null || parts.length !== 3) return null;
  const most = sheetLimits(step);
  const column = gridNumber(parts[1], 1, [-most.column, most.column]);
  const row = gridNumber(parts[2], 1, [-most.row, most.row]);
  return column === null || row === null ? null : { kind: "sheet", step, column, row };
}

/**
 * Reads the segments after `/maps/`. Null for whatever no page of this version would ask for: strangers cannot make
 * the server draw arbitrary views.
 */
export function parseViewAddress(segments: string[]): View | null {
  const last = segments.at(-1);
  if (segments[0] !== GEOMETRY_VERSION || !last?.endsWith(".svg")) return null;
  const [kind, ...rest] = [...segments.slice(1, -1), last.slice(0, -".svg".length)];
  if (kind === "europe" || kind === "aegean") return rest.length === 0 ? { kind } : null;
  if (kind === "country") {
    const [country = ""] = rest;
    return rest.length === 1 && /^[A-Z]{2}$/.test(country) && countryBounds(country)
      ? { kind, country }
      : null;
  }
  if (kind === "globe") {
    const centre = parseCentre(rest, GLOBE_STEP);
    return centre && { kind, ...centre };
  }
  if (kind === "sheet") return parseSheet(rest);
  if (kind !== "locator" && kind !== "mini") return null;
  const span = gridNumber(rest[0], 1, [0, SPANS.length - 1]);
  const centre = parseCentre(rest.slice(1), CENTRE_STEP);
  return span === null || !centre ? null : { kind, span, ...centre };
}
