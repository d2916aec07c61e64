import { liesBetween } from "./boundaries";
import { precisionOf, type Stated, yearOf } from "./likeness";
import { convert } from "./units";

/** Why one figure is not divided by another. */
export const refusals = [
  "missing",
  "about",
  "unit",
  "bound",
  "precision",
  "undated",
  "year",
  "boundary",
] as const;
export type Refusal = (typeof refusals)[number];
/** `digits`: how many of the quotient's digits both figures carry. */
export type Rate = { value: number; digits: number } | { refused: Refusal[] };

/** Bounds and ranges have no quotient that would be a bound again. */
const undivided = ["at_least", "at_most", "range"];

function known(part: Stated, whole: Stated): Refusal[] {
  const [a, b] = [precisionOf(part), precisionOf(whole)];
  if (a !== b) return ["precision"];
  return undivided.includes(a) ? ["bound"] : [];
}

function dated(part: Stated, whole: Stated): Refusal[] {
  const [a, b] = [yearOf(part), yearOf(whole)];
  if (a === "undated" || b === "undated") return ["undated"];
  return a === b ? [] : ["year"];
}

/** The boundaries changed from one date to the other, or may have: what is divided is of two areas. */
const moved = (part: Stated, whole: Stated): Refusal[] =>
  liesBetween(part.observation.date, whole.observation.date, whole.changes) ? ["boundary"] : [];

/** How many digits a source vouches for: all of an exact value, those before the last zeros of a rounded one. */
function digitsOf({ observation, mark }: Stated): number {
  const written = String(observation.value ?? 0).replace(/^-?0*\.?0*|\./g, "");
  return (mark === "exact" || mark === "register" ? written : written.replace(/0+$/, "")).length;
}

const quotient = (part: Stated, whole: Stated, value: number): Rate => ({
  value,
  digits: Math.min(3, Math.max(2, Math.min(digitsOf(part), digitsOf(whole)))),
});

/** How many there are for each 1,000 residents: only if both were counted alike and in the same year. */
export function perThousand(counted: Stated, residents: Stated | null): Rate {
  const amount = residents?.observation.value ?? 0;
  if (!residents || amount <= 0) return { refused: ["missing"] };
  if (residents.about !== "place" || counted.about === "wider") return { refused: ["about"] };
  if (residents.unit !== "people" || !["people", "count"].includes(counted.unit)) {
    return { refused: ["unit"] };
  }
  const dates = dated(counted, residents);
  const refused = [...known(counted, residents), ...(dates.length > 0 ? dates : moved(counted, residents))];
  if (refused.length > 0) return { refused };
  return quotient(counted, residents, ((counted.observation.value ?? 0) / amount) * 1000);
}

/**
 * Residents on each square kilometre. An area hardly changes from year to year, so only two dates that are known to be
 * of different years stand in the way, and a change of the boundaries that may lie between them; the density is of the day of the population.
 */
export function density(residents: Stated | null, area: Stated): Rate {
  if (!residents) return { refused: ["missing"] };
  if (residents.about !== "place" || area.about !== "place") return { refused: ["about"] };
  const km2 = convert(area.observation.value ?? 0, area.unit, "km2");
  if (residents.unit !== "people" || !km2 || km2 <= 0) return { refused: ["unit"] };
  const apart = dated(residents, area).filter((reason) => reason === "year");
  const refused = [...known(residents, area), ...(apart.length > 0 ? apart : moved(residents, area))];
  if (refused.length > 0) return { refused };
  return quotient(residents, area, (residents.observation.value ?? 0) / km2);
}
