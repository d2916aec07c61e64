import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { env } from "../lib/env";
import { describeConnectionError } from "./connection-error";
import { hasQueue, installQueue } from "./queue";
import { reachServer } from "./reach";
import { canChangeRecord, grantRights, lackingRights } from "./rights";

const folder = fileURLToPath(new URL("../drizzle", import.meta.url));
/** Any number will do, as long as every process that migrates takes the same. */
const LOCK = 7_405_226_118;
/** What the library of the queue needs, as it is called in the list of migrations. It changes its tables itself. */
const QUEUE = "queue";

/** The function that folds text needs its Unicode normalisation. */
const OLDEST_SERVER = 160_000;

/** Said when the site could change the record if it tried to. */
const ONE_ROLE =
  "The site's database role owns the tables: only triggers protect the record of what was done. docs/operating.md says how to give the site a role of its own.";

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
  return (await hasQueue(sql)) ? tags : [...tags, QUEUE];
}

// Drizzle also changes how the connection writes documents, on which the queue relies.
function open(address: string): postgres.Sql {
  const sql = postgres(address, { max: 1, connect_timeout: 10, onnotice: () => {} });
  drizzle(sql);
  return sql;
}

async function using<T>(address: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = open(address);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const userOf = (address: string) => decodeURIComponent(new URL(address).username);

/**
 * Applies what is pending and returns the names. Several processes may call it at once: one works, the others wait.
 * All pending migrations are one transaction: either all are applied or none; the queue's own tables are another, the
 * rights of the site's role a third.
 */
async function migrateDatabase(sql: postgres.Sql, site: string): Promise<string[]> {
  await sql`select pg_advisory_lock(${LOCK})`;
  const refusal = await tooOld(sql);
  if (refusal) throw new Refused(refusal);
  const [known] = await sql`select rolname = current_user as owns from pg_roles where rolname = ${site}`;
  if (!known) throw new Refused(`There is no database role "${site}": make it as docs/operating.md says.`);
  const pending = await pendingMigrations(sql);
  if (pending.length > 0) await migrate(drizzle(sql), { migrationsFolder: folder });
  if (pending.includes(QUEUE)) await installQueue(sql);
  if (!known.owns) await grantRights(sql, site);
  return pending;
}

/** Whether the site can work with the database, as the role that it uses; says what stands against it. */
async function check(sql: postgres.Sql): Promise<void> {
  const pending = await pendingMigrations(sql);
  if (pending.length > 0)
    throw new Refused(
      `The database lacks ${pending.length} migrations (${pending.join(", ")}): run npm run db:migrate.`,
    );
  const lacking = await lackingRights(sql);
  if (lacking.length > 0)
    throw new Refused(
      `The site's database role lacks rights to ${lacking.join(", ")}: run npm run db:migrate.`,
    );
  if (await canChangeRecord(sql)) console.log(ONE_ROLE);
}

class Refused extends Error {}

const { DATABASE_URL: site, DATABASE_OWNER_URL: owner = site } = env;
let asked = owner;
try {
  if (!process.argv.includes("--check")) {
    await reachServer(owner);
    const applied = await using(owner, (sql) => migrateDatabase(sql, userOf(site)));
    for (const tag of applied) console.log(`Applied migration ${tag}`);
  }
  asked = site;
  await reachServer(site);
  await using(site, check);
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const sentence = cause instanceof Refused ? cause.message : describeConnectionError(cause, asked);
  const message = cause instanceof Error ? cause.message : String(cause);
  console.error(
    sentence ?? `The migrations could not be applied; the database is as it was before: ${message}`,
  );
  process.exitCode = 1;
}
