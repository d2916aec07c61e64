import { calendarEnd } from "./dates";
import type { Figure, Observation } from "./schema";

export type SeriesPoint = { observation: Observation; year: number };

/**
 * The dated values that one source gives, oldest first, with the year and its fraction by which they stand on a
 * time scale. Values of different sources are never joined by a line.
 */
export function datedSeries(figure: Figure, source: string | null): SeriesPoint[] {
  return figure.observations
    .flatMap((observation) => {
      const end = calendarEnd(observation.date);
      if (end === null || observation.source !== source || observation.value === null) return [];
      const [year, month, day] = [Math.floor(end / 10_000), Math.floor(end / 100) % 100, end % 100];
      return [{ observation, year: year + (month - 1) / 12 + (day - 1) / 372 }];
    })
    .toSorted((a, b) => a.year - b.year);
}
