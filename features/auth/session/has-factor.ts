import "server-only";
import { and, eq, exists, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { authenticators, passkeys } from "@/db/schema/credentials";

/** Within a query on `accounts`: whether an account has an authenticator app that is in force, or a passkey. */
export function hasFactor(): SQL<boolean> {
  const app = db
    .select({ one: sql`1` })
    .from(authenticators)
    .where(and(eq(authenticators.accountId, accounts.id), isNotNull(authenticators.confirmedAt)));
  const passkey = db.select({ one: sql`1` }).from(passkeys).where(eq(passkeys.accountId, accounts.id));
  return sql<boolean>`${or(exists(app), exists(passkey))}`;
}
