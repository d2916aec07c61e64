/**
 * What `kind` may say; any other word is accepted and decides nothing.
 * - a count: whole things, so dots and commas before three digits group thousands;
 * - a measure: may have decimals;
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
    ...["share", "percent", "percentage", "rate", "density", "decimal"],
  ]),
  date: new Set(["date", "year", "founded", "established"]),
};

const normal = (kind: string | undefined) => kind?.toLowerCase() ?? "";

export function natureOf(kind: string | undefined): "count" | "measure" | null {
  if (KINDS.count.has(normal(kind))) return "count";
  return KINDS.measure.has(normal(kind)) ? "measure" : null;
}

export const isDateKind = (kind: string | undefined): boolean => KINDS.date.has(normal(kind));
