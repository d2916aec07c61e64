import { and, count, eq, not, or, sql } from "drizzle-orm";
import { db } from "../client";
import { accounts } from "../schema/accounts";
import { municipalities } from "../schema/profiles";
import { partners } from "../seed/partners";
import { filledIds } from "./places";

/**
 * Why this does not look like a database that is there to be filled: people work in it. Null when nothing but what the
 * seed and an earlier filling bring is in it.
 */
export async function whyNotFill(): Promise<string | null> {
  const [people] = await db.select({ n: count() }).from(accounts);
  if ((people?.n ?? 0) > 1) return "People besides the first have accounts in this database.";
  const isSeeded = or(
    ...partners.map(({ countryCode, slug }) =>
      and(eq(municipalities.countryCode, countryCode), eq(municipalities.slug, slug)),
    ),
  );
  const [others] = await db
    .select({ n: count() })
    .from(municipalities)
    .where(and(not(isSeeded ?? sql`false`), sql`${municipalities.id}::text not like ${filledIds}`));
  return (others?.n ?? 0) > 0 ? "People have added municipalities to this database." : null;
}
