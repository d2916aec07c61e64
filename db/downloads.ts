import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "../lib/env";
import { socketsThatGiveUp } from "./socket";

/** So many may be sent at once. */
export const MOST_DOWNLOADS = 4;
/** Who takes nothing of what is sent for so long has gone. */
export const READER_SILENCE_MS = 60_000;
/**
 * A connection that closes itself in the moment in which its reader is given up is not always taken up again by the driver:
 * it gets time to end what it does.
 */
const SILENCE_MS = READER_SILENCE_MS + 30_000;
const STATEMENT_TIMEOUT_MS = 8000;
const IDLE_SECONDS = 8;

/**
 * Downloads have connections of their own: each is held for as long as its reader takes, and pages would wait for those
 * that they share. Nothing is connected before somebody downloads.
 */
const connect = () =>
  postgres(env.DATABASE_URL, {
    max: MOST_DOWNLOADS,
    connect_timeout: 10,
    idle_timeout: IDLE_SECONDS,
    ...socketsThatGiveUp(SILENCE_MS),
    onnotice: () => {},
    connection: { application_name: "partner-cities-downloads", statement_timeout: STATEMENT_TIMEOUT_MS },
  });

// Development replaces modules while it runs; see client.ts.
const kept = globalThis as typeof globalThis & { partnerCitiesDownloads?: ReturnType<typeof connect> };
kept.partnerCitiesDownloads ??= connect();

export const downloads = drizzle({ client: kept.partnerCitiesDownloads, casing: "snake_case" });
