import { sql as raw } from "drizzle-orm";
import type PgBoss from "pg-boss";
import type { ParameterOrJSON, Sql } from "postgres";
import type { Transaction } from "./client";

/** A value as the connection takes it: Drizzle has switched off the driver's own way with objects. */
function asParameter(value: unknown): ParameterOrJSON<never> {
  if (value === undefined || value === null) return null;
  const isDocument = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return isDocument ? JSON.stringify(value) : (value as ParameterOrJSON<never>);
}

/** Lets the queue speak over a pool that is there already, so that it opens no connections of its own. */
export const overPool = (sql: Sql): PgBoss.Db => ({
  async executeSql(text, values = []) {
    if (values.length > 0) return { rows: await sql.unsafe(text, values.map(asParameter)) };
    if (!/^\s*begin\b/i.test(text)) return { rows: await sql.unsafe(text) };
    // A script that is a transaction of its own needs a connection of its own.
    const connection = await sql.reserve();
    try {
      return { rows: await connection.unsafe(text) };
    } catch (error) {
      await connection.unsafe("rollback").catch(() => {});
      throw error;
    } finally {
      connection.release();
    }
  },
});

/**
 * Lets the queue write in an open transaction. Drizzle numbers parameters itself: each $n of the statement becomes one of
 * its own. Throws when nothing was written, which is how a queue that does not exist shows.
 */
export const within = (tx: Transaction): PgBoss.Db => ({
  async executeSql(text, values) {
    const parts = text
      .split(/\$(\d+)/)
      .map((part, i) => (i % 2 === 0 ? raw.raw(part) : raw`${raw.param(asParameter(values[+part - 1]))}`));
    const result = await tx.execute(raw.join(parts));
    if (result.count === 0) throw new Error("The queue took no job: the database lacks a migration.");
    return { rows: [...result] };
  },
});
