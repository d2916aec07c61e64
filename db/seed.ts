import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import { env } from "@/lib/env";
import { db } from "./client";
import { describeConnectionError } from "./connection-error";
import { countries, indicators, statuses } from "./schema/network";
import { createFirstAccount, type FirstSignIn } from "./seed/first-account";
import { createPartners } from "./seed/municipality";
import { partners } from "./seed/partners";
import { countryRows, indicatorRows, statusRows } from "./seed/reference";

/** Any number will do, as long as every process that seeds takes the same. */
const LOCK = 7_405_226_119;

/**
 * Gives a new site its reference data, its first profiles and its first account, in one transaction. What is there
 * already stays as it is, so that it may run at every start and in several processes at once. The password of a
 * new first account is in the answer and nowhere else.
 */
export function seed(): Promise<{ firstSignIn?: FirstSignIn }> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await tx.insert(countries).values(countryRows).onConflictDoNothing();
    await tx.insert(statuses).values(statusRows).onConflictDoNothing();
    await tx.insert(indicators).values(indicatorRows).onConflictDoNothing();
    await createPartners(tx, partners);
    return { firstSignIn: await createFirstAccount(tx) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const { firstSignIn } = await seed();
    if (firstSignIn) {
      console.log(`First sign-in: ${firstSignIn.email}`);
      console.log(`Password: ${firstSignIn.password}`);
    }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const sentence = describeConnectionError(cause, env.DATABASE_URL);
    if (!sentence) throw error;
    console.error(sentence);
    process.exitCode = 1;
  } finally {
    await db.$client.end();
  }
}
