import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { env } from "../lib/env";
import { sql as pool } from "./client";
import { describeConnectionError } from "./connection-error";
import { hasQueue, installQueue } from "./queue";
import { reachServer } from "./reach";

const folder = fileURLToPath(new URL("../drizzle", import.meta.url));
/** Any number will do, as long as every process that migrates takes the same. */
const LOCK = 7_405_226_118;
/** What the library of the queue needs, as it is called in the list of migrations. It changes its tables itself. */
const QUEUE = "queue";

/** The function that folds text needs its Unicode normalisation. */
const OLDEST_SERVER = 160_000;

type Journal = { entries: { tag: string; when: number }[] };

function journal(): Journal {
  return JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8"));
}

/** A sentence when the server is too old for the migrations, else null. */
async function tooOld(sql: postgres.Sql): Promise<string | null> {
  const [row] = await sql`select current_setting('server_version_num')::int as number, version() as name`;
  if (Number(row?.number) >= OLDEST_SERVER) return null;
  return `The database server is too old (${String(row?.name).split(" on ")[0]}): PostgreSQL 16 or newer is needed.`;
}

/** The names of the migrations that the database does not have yet, in order. */
async function pendingMigrations(sql: postgres.Sql): Promise<string[]> {
  const [known] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  const [last] = known?.name ? await sql`select max(created_at) as at from drizzle.__drizzle_migrations` : [];
  const newest = Number(last?.at ?? 0);
  const tags = journal()
    .entries.filter(({ when }) => when > newest)
    .map(({ tag }) => tag);
  return (await hasQueue()) ? tags : [...tags, QUEUE];
}

/**
 * Applies what is pending and returns the names. Several processes may call it at once: one works, the others wait.
 * All pending migrations are one transaction: either all are applied or none; the queue's own tables are another.
 */
async function migrateDatabase(address: string): Promise<string[]> {
  const sql = postgres(address, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    const refusal = await tooOld(sql);
    if (refusal) throw new Refused(refusal);
    const pending = await pendingMigrations(sql);
    if (pending.length > 0) await migrate(drizzle(sql), { migrationsFolder: folder });
    if (pending.includes(QUEUE)) await installQueue();
    return pending;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function check(address: string): Promise<void> {
  const sql = postgres(address, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const pending = await pendingMigrations(sql);
    if (pending.length === 0) return;
    console.error(
      `The database lacks ${pending.length} migrations (${pending.join(", ")}): run npm run db:migrate.`,
    );
    process.exitCode = 1;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

class Refused extends Error {}

const onlyCheck = process.argv.includes("--check");
try {
  await reachServer(env.DATABASE_URL);
  if (onlyCheck) await check(env.DATABASE_URL);
  else for (const tag of await migrateDatabase(env.DATABASE_URL)) console.log(`Applied migration ${tag}`);
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const sentence =
    cause instanceof Refused ? cause.message : describeConnectionError(cause, env.DATABASE_URL);
  const message = cause instanceof Error ? cause.message : String(cause);
  console.error(
    sentence ?? `The migrations could not be applied; the database is as it was before: ${message}`,
  );
  process.exitCode = 1;
} finally {
  await pool.end({ timeout: 5 });
}
