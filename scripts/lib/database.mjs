import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { postgresPlace } from "../postgres/place.mjs";
import { openServer } from "../postgres/server.mjs";
import { isAlive } from "./alive.mjs";
import { requireSpace } from "./disk.mjs";
import { withLock } from "./lock.mjs";
import { atEnd } from "./main.mjs";
import { Problem } from "./messages.mjs";
import { mustRun, run, typescript } from "./processes.mjs";
import { addressAs, ensureRole } from "./roles.mjs";
import { secrets } from "./secrets.mjs";
import { databaseUrlSetting, dataDir, ownerUrlSetting, portSetting } from "./settings.mjs";

const DATABASE = "partner_cities";
/** The role as which the site runs; the embedded database's superuser owns the tables. */
const APPLICATION = "partner_app";

/** Makes a database of an embedded server and the site's role, unless they are there; answers how to reach it as both. */
async function ensureDatabase(server, name) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(server.url("postgres"), { max: 1 });
  const role = { name: APPLICATION, password: secrets().applicationPassword };
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
    await ensureRole(sql, role);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const ownerUrl = server.url(name);
  return { url: addressAs(ownerUrl, role), ownerUrl };
}

/**
 * The database to work with: the one DATABASE_URL names, or else the embedded one, started if it does not run yet. `url`
 * is for the site, `ownerUrl` for what changes tables; it is null when both are one role.
 * @returns {Promise<{url: string, ownerUrl: string | null, embedded: boolean, ended?: Promise<unknown>}>}
 */
export async function openDatabase() {
  const own = databaseUrlSetting();
  const ownerUrl = ownerUrlSetting();
  if (own) return { url: own, ownerUrl, embedded: false };
  if (ownerUrl)
    throw new Problem("DATABASE_OWNER_URL is set, but DATABASE_URL is not: name both or neither.");
  const place = postgresPlace();
  await requireSpace(place.folder, 200, "for the database");
  return withLock(path.join(dataDir, "starting"), async () => {
    const password = secrets().databasePassword;
    const server = await openServer({ ...place, password, port: portSetting("POSTGRES_PORT", undefined) });
    return { ...(await ensureDatabase(server, DATABASE)), embedded: true, ended: server.ended };
  });
}

/** An empty server for a test run, in a folder of its own that is removed at the end. */
export async function openDisposableServer({ settings = [] } = {}) {
  const place = postgresPlace();
  const shelf = path.join(place.folder, "disposable");
  await requireSpace(place.folder, 300, "for the test database");
  mkdirSync(shelf, { recursive: true, mode: 0o711 });
  for (const name of readdirSync(shelf)) {
    if (!isAlive(Number(name))) rmSync(path.join(shelf, name), { recursive: true, force: true });
  }
  const folder = path.join(shelf, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o711 });
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return openServer({ ...place, folder, password: secrets().databasePassword, disposable: true, settings });
}

/** What lets a server count what each kind of statement costs. */
const COUNTING = [
  "shared_preload_libraries=pg_stat_statements",
  "pg_stat_statements.max=10000",
  "pg_stat_statements.track_planning=on",
];

/** A server for measuring. With `keep` it is always the same one, so that what has been filled can be measured again. */
export async function openCountingServer({ keep }) {
  if (!keep) return openDisposableServer({ settings: COUNTING });
  const place = postgresPlace();
  const folder = path.join(place.folder, "bench");
  await requireSpace(place.folder, 5000, "for the databases to measure");
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const password = secrets().databasePassword;
  return openServer({ ...place, folder, password, disposable: true, settings: COUNTING });
}

/** A new database of a disposable server, migrated, and how to reach it as the site and as the owner. */
export async function createDisposableDatabase(server, name) {
  const database = await ensureDatabase(server, name);
  await migrate(database);
  return database;
}

const settingsFor = ({ url, ownerUrl = null }) => ({
  DATABASE_URL: url,
  DATABASE_OWNER_URL: ownerUrl ?? "",
  AUTH_SECRET: process.env.AUTH_SECRET || secrets().authSecret,
});

/**
 * Says in one sentence why a person's own database cannot be used: out of reach, lacking migrations or rights; otherwise
 * answers what there is to know about it, mostly nothing.
 */
export async function checkDatabase({ url }) {
  const { code, output } = await run(typescript("db/migrate.ts", "--check"), { env: settingsFor({ url }) });
  if (code !== 0) throw new Problem(output.trim() || "The database could not be checked.");
  return output.trim();
}

/** Brings the tables and rights up to date; its output, one line for each migration, is shown. */
export async function migrate(database) {
  const { code, output } = await run(typescript("db/migrate.ts"), { env: settingsFor(database) });
  if (code !== 0) throw new Problem(output.trim() || "The migrations failed without saying why.");
  return output.trim();
}

/**
 * Fills an empty database. The password of a first administrator stands in the answer only, to be shown once.
 * @returns {Promise<{email: string, password: string} | null>} null when there already was content
 */
export async function seed({ url }) {
  const { stdout } = await mustRun("Filling the database", typescript("db/seed.ts"), {
    env: settingsFor({ url }),
  });
  return readFirstSignIn(stdout);
}

export function readFirstSignIn(output) {
  const email = /^First sign-in: (.+)$/m.exec(output)?.[1];
  const password = /^Password: (.+)$/m.exec(output)?.[1];
  return email && password ? { email: email.trim(), password: password.trim() } : null;
}
