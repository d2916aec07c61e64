import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "../lib/env";
import { socketsThatGiveUp } from "./socket";

/** The server ends what takes longer. */
const STATEMENT_TIMEOUT_MS = 8000;
/** Longer than any statement may take and than a connection may be idle: who is silent for so long is not there. */
const SILENCE_MS = 10_000;
const IDLE_SECONDS = 8;
/** The share of groups of three letters that `%` asks for: two wrong letters leave eight others a fifth. */
const ALIKE = 0.2;

function connect() {
  return postgres(env.DATABASE_URL, {
    max: env.DATABASE_POOL,
    connect_timeout: 10,
    idle_timeout: IDLE_SECONDS,
    ...socketsThatGiveUp(SILENCE_MS),
    onnotice: () => {},
    connection: {
      application_name: "partner-cities",
      statement_timeout: STATEMENT_TIMEOUT_MS,
      "pg_trgm.similarity_threshold": ALIKE,
    },
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
