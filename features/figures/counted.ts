import type { Unit } from "./schema";

const counted: readonly Unit[] = ["people", "count", "rank", "year"];

/** Whether a unit has no halves: people, things, ranks and years are counted, everything else is measured. */
export const isCounted = (unit: Unit): boolean => counted.includes(unit);
