import type { Observation } from "@/features/figures/schema";
import { same } from "../versions/same";
import type { Reading } from "./read-figure";

/** What a text can say beside the number, and a person can choose as well. */
export type Marks = Pick<Observation, "precision" | "date" | "unit">;
type Understood = Reading["observation"];

/** What stands for a value of which nobody has said anything more. */
export const unmarked: Marks = { precision: "exact", date: { kind: "undated" }, unit: null };

/**
 * An observation after its text was changed. What the text before said goes away with it, so that nothing of a text
 * that is no longer there stays; what was chosen by hand stays, until the text says something new. `chosen` is what
 * stood beside the number before any text said otherwise, to be handed in again with the next change.
 */
export function retype(
  observation: Observation,
  { typed, before, after }: { typed: string; before: Understood; after: Understood },
  chosen: Marks,
): { observation: Observation; chosen: Marks } {
  const mark = <K extends keyof Marks>(key: K): { now: Marks[K]; own: Marks[K] } => {
    const [said, says] = [before[key] as Marks[K] | undefined, after[key] as Marks[K] | undefined];
    const shown: Marks[K] = observation[key];
    const own = said !== undefined && same(said, shown) ? chosen[key] : shown;
    // What the text says already has been overruled by hand.
    const isOverruled = said !== undefined && same(said, says) && !same(said, shown);
    return { now: says === undefined || isOverruled ? own : says, own };
  };
  const [precision, date, unit] = [mark("precision"), mark("date"), mark("unit")];
  return {
    observation: {
      ...observation,
      ...{ typed, value: after.value, high: after.high },
      ...{ precision: precision.now, date: date.now, unit: unit.now },
    },
    chosen: { precision: precision.own, date: date.own, unit: unit.own },
  };
}
