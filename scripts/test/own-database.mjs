// Runs before every *.db.test.ts: a fresh, migrated database for that file alone, which `@/db/client` then uses
// as the role that a site runs as. TEST_DATABASE_URL is the same database as its owner.
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { addressAs } from "../lib/roles.mjs";

const { server, template, prefix, role } = inject("database");
const name = `${prefix}_${process.pid}_${Date.now()}_${Math.random().toString(36).slice(2, 8)}`;

const admin = postgres(server, { max: 1, onnotice: () => {} });
await admin`select pg_advisory_lock(1)`; // a template can be copied by one at a time
await admin`create database ${admin(name)} template ${admin(template)}`;
await admin`select pg_advisory_unlock(1)`;

const url = new URL(server);
url.pathname = `/${name}`;
process.env.DATABASE_URL = addressAs(url.href, role);
process.env.TEST_DATABASE_URL = url.href;

afterAll(async () => {
  for (const pool of ["partnerCitiesSql", "partnerCitiesDownloads"]) {
    await globalThis[pool]?.end({ timeout: 1 });
    delete globalThis[pool];
  }
  await admin`drop database ${admin(name)} with (force)`;
  await admin.end({ timeout: 1 });
});
