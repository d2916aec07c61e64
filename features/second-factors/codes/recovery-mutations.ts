import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recoveryCodes } from "@/db/schema/credentials";
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from "./recovery-codes";

/**
 * Gives an account a new set of codes, which exist in plain text in the answer only. Earlier ones stop working. Called
 * by `changingFactors` for an account's first factor, whichever it is.
 */
export async function issueRecoveryCodes(tx: Transaction, accountId: string): Promise<string[]> {
  await dropRecoveryCodes(tx, accountId);
  const codes = newRecoveryCodes();
  const rows = codes.map((code) => ({ accountId, codeHash: hashRecoveryCode(accountId, code) }));
  await tx.insert(recoveryCodes).values(rows);
  return codes;
}

export async function dropRecoveryCodes(tx: Transaction, accountId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
}

/** Uses a code up and answers how many are left; null for a wrong or used one. Of two at the same moment one counts. */
export async function spendRecoveryCode(
  tx: Transaction,
  accountId: string,
  typed: string,
): Promise<number | null> {
  const code = readRecoveryCode(typed);
  if (!code) return null;
  const unused = and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt));
  const spent = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(and(unused, eq(recoveryCodes.codeHash, hashRecoveryCode(accountId, code))))
    .returning({ accountId: recoveryCodes.accountId });
  return spent.length > 0 ? tx.$count(recoveryCodes, unused) : null;
}
