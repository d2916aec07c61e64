import { isYear } from "./parse-dates";
import type { ParseDoubt } from "./parse-doubts";
import { isMeasured, type ParsedUnit } from "./parse-units";

/**
 * What `kind` may say; any other word is accepted and decides nothing.
 * - a count: whole things, so dots and commas before three digits group thousands;
 * - a measure, or one of the canonical units: may have decimals;
 * - a date: the field holds a year or a date.
 */
const KINDS: Record<"count" | "measure" | "date", ReadonlySet<string>> = {
  count: new Set(
    [
      "count",
      "population",
      "people",
      "residents",
      "inhabitants",
      "staff",
      "employees",
      "households",
      "visitors",
    ].concat(
      [
        "neighbourhoods",
        "directorates",
        "community_centres",
        "community-centres",
        "people_present",
        "people-present",
      ],
      ["number", "integer"],
    ),
  ),
  measure: new Set([
    ...["measure", "area", "length", "distance", "height", "elevation", "altitude"],
    ...["km2", "ha", "m2", "mi2", "acre", "km", "m", "mi", "ft"],
    ...["share", "percent", "percentage", "rate", "density", "decimal"],
  ]),
  date: new Set(["date", "year", "founded", "established"]),
};

const AREAS: readonly ParsedUnit[] = ["km2", "ha", "m2", "mi2", "acre", "donum", "stremma"];
const LENGTHS: readonly ParsedUnit[] = ["km", "m", "mi", "ft"];

/** The units that a kind can be in; one that is not listed takes any. */
const FITTING: ReadonlyMap<string, readonly ParsedUnit[]> = new Map([
  ...["area", "km2", "ha", "m2", "mi2", "acre"].map((kind) => [kind, AREAS] as const),
  ...["length", "distance", "height", "elevation", "altitude", "km", "m", "mi", "ft"].map(
    (kind) => [kind, LENGTHS] as const,
  ),
]);

const normal = (kind: string | undefined) => kind?.toLowerCase() ?? "";

export function natureOf(kind: string | undefined): "count" | "measure" | null {
  if (KINDS.count.has(normal(kind))) return "count";
  return KINDS.measure.has(normal(kind)) ? "measure" : null;
}

export const isDateKind = (kind: string | undefined): boolean => KINDS.date.has(normal(kind));

const isMisfit = (unit: ParsedUnit | null, kind: string | undefined): boolean =>
  unit !== null && FITTING.get(normal(kind))?.includes(unit) === false;

/** What is well written and still cannot be meant. */
export function fitDoubts(
  { value, range }: { value: number | null; range: { low: number; high: number } | null },
  unit: ParsedUnit | null,
  nature: "count" | "measure" | null,
  kind: string | undefined,
): (ParseDoubt | null)[] {
  const numbers = range ? [range.low, range.high] : value === null ? [] : [value];
  const counted = nature === "count";
  return [
    numbers.some((n) => Math.abs(n) > Number.MAX_SAFE_INTEGER) ? "too many digits" : null,
    counted && numbers.some((n) => !Number.isInteger(n)) ? "a count has no decimals" : null,
    counted && numbers.some((n) => n < 0) ? "a count is not negative" : null,
    (natureOf(kind) === "count" && isMeasured(unit)) || isMisfit(unit, kind) ? "the unit does not fit" : null,
    range && [range.low, range.high].every((n) => isYear(String(n))) ? "years or quantities" : null,
  ];
}
