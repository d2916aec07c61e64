import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "../lib/env";

const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_SECONDS = 60;

function connect() {
  return postgres(env.DATABASE_URL, {
    max: env.DATABASE_POOL,
    connect_timeout: 10,
    idle_timeout: IDLE_SECONDS,
    onnotice: () => {},
    connection: { application_name: "partner-cities", statement_timeout: STATEMENT_TIMEOUT_MS },
  });
}

// Development replaces modules while it runs; a pool for each replacement would exhaust the server.
const kept = globalThis as typeof globalThis & { partnerCitiesSql?: ReturnType<typeof connect> };

/** The process's only pool, for what Drizzle cannot express. It connects at the first query, not before. */
export const sql = kept.partnerCitiesSql ?? connect();
kept.partnerCitiesSql = sql;

export const db = drizzle({ client: sql, casing: "snake_case" });

export type Database = typeof db;
/** What a query may run on: the pool or an open transaction. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
