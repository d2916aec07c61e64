import { type SQL, sql } from "drizzle-orm";

/** How many rows of a group fulfil a condition. */
export const countWhere = (condition: SQL): SQL<number> =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
