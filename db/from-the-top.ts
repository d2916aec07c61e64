import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** The largest first, as the indexes of such columns are kept: "desc" alone asks for another order and sorts the table. */
export const fromTheTop = (column: AnyColumn): SQL => sql`${column} desc nulls last`;
