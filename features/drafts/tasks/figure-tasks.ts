import { calendarEnd } from "@/features/figures/dates";
import { knownUnitOf, reviewMonthsOf } from "@/features/figures/indicators";
import { disagree, partsAddUp, primaryObservation } from "@/features/figures/observations";
import { dueAt } from "@/features/figures/review-age";
import type { Figure, Unit } from "@/features/figures/schema";
import type { Profile } from "@/features/profiles/schema";
import { type Task, task } from "./task";

export type TaskIndicators = Readonly<Record<string, { unit: Unit; reviewMonths: number | null }>>;
/** When the value that a figure shows was last found still right; null when nobody has. */
export type ConfirmedAt = (figure: Figure) => Date | null;

/**
 * What is to be done about the figures: each by the one value that stands where only one can. `byDate` is when one had to
 * be looked at again if nobody had confirmed it.
 */
export function figureTasks(profile: Profile, indicators: TaskIndicators, confirmedAt: ConfirmedAt): Task[] {
  return profile.figures.flatMap((figure, index) => {
    const path = `figures.${index}`;
    const unit = knownUnitOf(figure, indicators) ?? "count";
    const detail = { figure: figure.id };
    const tasks: Task[] = [];
    const primary = primaryObservation(figure, profile.sources);
    if (primary) {
      const field = `${path}.observations.${figure.observations.indexOf(primary)}.date`;
      const reviewMonths = reviewMonthsOf(figure, indicators);
      const { date } = primary;
      const due = dueAt({ date, confirmedAt: confirmedAt(figure), reviewMonths });
      const byDate = dueAt({ date, confirmedAt: null, reviewMonths });
      // A year is its own date.
      if (calendarEnd(primary.date) === null && unit !== "year")
        tasks.push(task({ kind: "undated", field, detail }));
      if (due)
        tasks.push(
          task({
            kind: "outdated",
            field,
            detail: { ...detail, byDate: byDate?.toISOString() ?? null },
            dueAt: due,
          }),
        );
    }
    if (partsAddUp(figure, profile.sources) === false)
      tasks.push(task({ kind: "sum", field: `${path}.parts`, detail }));
    if (disagree(figure, unit))
      tasks.push(task({ kind: "disagreement", field: `${path}.observations`, detail }));
    return tasks;
  });
}
