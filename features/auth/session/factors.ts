import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/credentials";

/** What an account can show as a second step; as it stands in the record, without any secret. */
export type Factors = { app: boolean; passkeys: number; recoveryCodes: number };

/** `recoveryCodes` are those that have not been used. */
export async function readFactors(on: Database | Transaction, accountId: string): Promise<Factors> {
  const app = and(eq(authenticators.accountId, accountId), isNotNull(authenticators.confirmedAt));
  const unused = and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt));
  return {
    app: (await on.$count(authenticators, app)) > 0,
    passkeys: await on.$count(passkeys, eq(passkeys.accountId, accountId)),
    recoveryCodes: await on.$count(recoveryCodes, unused),
  };
}
