import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";

/** What to set where a row is there already: every column as the row that was to be inserted has it. */
export const asGiven = <T extends PgTable>(table: T): Record<keyof T["$inferInsert"], SQL> =>
  Object.fromEntries(
    Object.keys(getTableColumns(table)).map((name) => [
      name,
      sql`excluded.${sql.identifier(toSnakeCase(name))}`,
    ]),
  ) as Record<keyof T["$inferInsert"], SQL>;
