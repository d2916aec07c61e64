import "server-only";
import type { Filters } from "../filters";
import { remember } from "../remember";
import { countCells } from "./cells";
import { listCells } from "./facet-queries";

/** All municipalities as they are counted on a day, and on the one before while it ends. */
const listAllCells = remember((day: string) => listCells(new Date(day)), { limit: 2, keyOf: (day) => day });

type Asked = { filters: Filters; day: string };
const MOST_COUNTED = 100;

/** How many municipalities fulfil filters on a day ("2026-11-27"), and how many each other filter would leave. */
export const countAllFitting = remember(
  async ({ filters, day }: Asked) => countCells(await listAllCells(day), filters),
  { limit: MOST_COUNTED, keyOf: (asked) => JSON.stringify(asked) },
);
