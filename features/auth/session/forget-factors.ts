import "server-only";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/credentials";

/**
 * Takes every second factor of an account away, recovery codes included, for somebody who has lost them. The caller
 * records it and ends the sessions.
 */
export async function forgetFactors(tx: Transaction, accountId: string): Promise<void> {
  await tx.delete(authenticators).where(eq(authenticators.accountId, accountId));
  await tx.delete(passkeys).where(eq(passkeys.accountId, accountId));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
}
