import postgres from "postgres";
import { vi } from "vitest";
import { db, sql } from "./client";

/**
 * How Postgres finds what some queries ask for, as it would with many rows: reading and sorting whole tables is made expensive, so that
 * a plan that does it anyway has no other way. `owner` is the address of the database as its owner reaches it.
 */
export async function plansOf(owner: string | undefined, run: () => Promise<unknown>): Promise<string> {
  const asked: { query: string; params: unknown[] }[] = [];
  const session = (db as unknown as { session: { logger: { logQuery: (q: string, p: unknown[]) => void } } })
    .session;
  const spy = vi
    .spyOn(session.logger, "logQuery")
    .mockImplementation((query, params) => void asked.push({ query, params }));
  await run();
  spy.mockRestore();
  await countRows(owner);
  const plans = await sql.begin(async (tx) => {
    await tx`set local enable_seqscan = off`;
    await tx`set local enable_sort = off`;
    const found: string[] = [];
    for (const { query, params } of asked) {
      const rows = await tx.unsafe(`explain ${query}`, params as never[]);
      found.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
    return found;
  });
  return plans.join("\n\n");
}

/** What Postgres learns of its tables by itself some time after many rows were written. Only their owner may ask for it. */
async function countRows(address = ""): Promise<void> {
  const owner = postgres(address, { max: 1, onnotice: () => {} });
  await owner`analyze`;
  await owner.end();
}
