import { changedSince } from "./boundaries";
import { type CalendarDate, calendarEnd } from "./dates";
import type { Mark, ResolvedFigure, ResolvedObservation } from "./resolve";
import type { About, Observation, Unit } from "./schema";

/** What has to be known of a value before it is set beside another. */
export type Stated = {
  observation: Pick<Observation, "value" | "high" | "date">;
  mark: Mark;
  unit: Unit;
  about: About["kind"];
  /** When the boundaries of its municipality changed. */
  changes: readonly CalendarDate[];
};

export const statedOf = (
  { figure, unit }: ResolvedFigure,
  resolved: ResolvedObservation,
  changes: readonly CalendarDate[],
): Stated => ({
  observation: resolved.observation,
  mark: resolved.mark,
  unit: resolved.observation.unit ?? unit,
  about: figure.about.kind,
  changes: figure.about.kind === "wider" ? [] : changes,
});

/** The year that a value stands for, "undated" for one without a place on the calendar. */
export function yearOf({ observation }: Pick<Stated, "observation">): string {
  const end = calendarEnd(observation.date);
  return end === null ? "undated" : String(Math.floor(end / 10_000));
}

/** How a value is known; the two ends of a range are no one value. */
export const precisionOf = ({ mark, observation }: Stated): Mark | "range" =>
  observation.high === null ? mark : "range";

/** Whether a value is of the municipality as it is now; of an undated one that cannot be said once the boundaries changed. */
function boundaryOf({ observation: { date }, changes }: Stated): "present" | "former" | "unclear" {
  if (changes.length === 0) return "present";
  if (calendarEnd(date) === null) return "unclear";
  return changedSince(date, changes) ? "former" : "present";
}

const kinds = {
  about: ({ about }: Stated): string => about,
  unit: ({ unit }: Stated): string => unit,
  precision: (stated: Stated): string => precisionOf(stated),
  year: yearOf,
  boundary: boundaryOf,
};
export type Aspect = keyof typeof kinds;
export const aspects = [
  "about",
  "unit",
  "precision",
  "year",
  "boundary",
] as const satisfies readonly Aspect[];

export type Named = { name: string; stated: Stated };
/** In what values are not alike, and whose are of which kind, each kind in the order in which it first occurs. */
export type Difference = { aspect: Aspect; groups: { kind: string; names: string[] }[] };

/**
 * Why values of one thing are not like for like: about different areas, in different units, known with different
 * precision, of different years, within boundaries that have changed since. Values without a date differ from each other too: nobody knows by how much.
 */
export function differences(values: readonly Named[]): Difference[] {
  if (values.length < 2) return [];
  return aspects.flatMap((aspect) => {
    const groups = new Map<string, string[]>();
    for (const { name, stated } of values) {
      const kind = kinds[aspect](stated);
      groups.set(kind, [...(groups.get(kind) ?? []), name]);
    }
    if (groups.size === 1 && !groups.has("undated")) return [];
    return [{ aspect, groups: [...groups].map(([kind, names]) => ({ kind, names })) }];
  });
}
