// Runs once for the whole run: one server with a migrated template, of which every test file gets its own copy.

import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { openDisposableServer } from "../lib/database.mjs";
import { cleanUp } from "../lib/main.mjs";
import { run, typescript } from "../lib/processes.mjs";
import { addressAs, ensureRole } from "../lib/roles.mjs";

/** An address with another database in it. */
function withDatabase(address, name) {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

export default async function setUp(project) {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? given : (await openDisposableServer()).url("postgres");
  const prefix = `partner_cities_test_${process.pid}`;
  const template = `${prefix}_template`;
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  // As on a site: what the program lacks a right for fails here, and what its migrations do.
  const named = (name) => ({ name: `${prefix}_${name}`, password: randomBytes(16).toString("base64url") });
  const [role, owner] = [named("app"), named("owner")];
  for (const each of [role, owner]) await ensureRole(sql, each);
  await sql`grant ${sql(owner.name)} to current_user`;
  await sql`create database ${sql(template)} owner ${sql(owner.name)}`;
  const address = withDatabase(server, template);
  const { code, output } = await run(typescript("db/migrate.ts"), {
    env: {
      DATABASE_URL: addressAs(address, role),
      DATABASE_OWNER_URL: addressAs(address, owner),
      AUTH_SECRET: "only-for-tests-only-for-tests-only",
    },
  });
  if (code !== 0) throw new Error(output);
  project.provide("database", { server, template, prefix, role });
  return async () => {
    const left = await sql`select datname from pg_database where starts_with(datname, ${prefix})`;
    for (const { datname } of left) await sql`drop database ${sql(datname)} with (force)`;
    for (const { name } of [role, owner]) await sql`drop role ${sql(name)}`;
    await sql.end({ timeout: 5 });
    await cleanUp();
  };
}
