// How long the database works for one search, planning included, and whether it reads a large table from one end to the other.
// Run as the owner of the database, who may read its statistics; needs pg_stat_statements.
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "@/db/client";
import { ask, medianAndP95, report } from "./ask";
import { searchPaths, suggestionPaths } from "./searches";

/** After so long every connection has told what it read. */
const TOLD_MS = 12_000;
const LARGE = 1000;

/** Milliseconds that the database has worked for the site; what the site does by itself meanwhile is left out. */
async function worked(): Promise<number> {
  const [row] = await sql<{ ms: number }[]>`
    select coalesce(sum(total_exec_time + total_plan_time), 0)::float8 as ms from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database())
      and query !~* 'pg_stat_|queue\.'`;
  return row?.ms ?? Number.NaN;
}

async function workFor(paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of paths) {
    const before = await worked();
    await ask(path);
    times.push((await worked()) - before);
  }
  return times;
}

async function wholeReads(): Promise<Map<string, number>> {
  const rows = await sql<{ name: string; reads: number }[]>`
    select relname as name, seq_scan::int as reads from pg_stat_user_tables where n_live_tup > ${LARGE}`;
  return new Map(rows.map(({ name, reads }) => [name, reads]));
}

await sql`create extension if not exists pg_stat_statements`;
// What is read once and kept is not what a search costs; plans are made for the first questions of each connection.
for (const path of [...searchPaths, ...suggestionPaths]) await ask(path);
await wait(TOLD_MS);
const before = await wholeReads();
const rows = {
  "search, database, p50 / p95 ms": medianAndP95(await workFor(searchPaths)),
  "suggestions, database, p50 / p95 ms": medianAndP95(await workFor(suggestionPaths)),
};
await wait(TOLD_MS);
const read = [...(await wholeReads())].filter(([name, reads]) => reads > (before.get(name) ?? 0));
await sql.end();
report({
  ...rows,
  "large tables read whole while searching": read.map(([name]) => name).join(", ") || "none",
});
