import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { isSession } from "./find-sign-in";

export type Account = typeof accounts.$inferSelect;

/**
 * Holds an account until the transaction ends, so that changes to how its person signs in, by themselves, by an
 * administrator and by signing in, wait for one another. Taken before anything else of the account, its sessions and links
 * included: whoever held those first would wait for somebody who waits for them. Null when the account is gone. Records
 * and mails that merely name the account go on meanwhile.
 */
export async function holdAccount(tx: Transaction, accountId: string): Promise<Account | null> {
  const own = eq(accounts.id, accountId);
  const [account] = await tx.select().from(accounts).where(own).for("no key update");
  return account ?? null;
}

/** Holds several, in an order that is the same for everybody; the caller has taken its turn and holds none of them alone. */
export async function holdAccounts(tx: Transaction, accountIds: string[]): Promise<void> {
  const those = inArray(accounts.id, accountIds);
  await tx.select({ id: accounts.id }).from(accounts).where(those).orderBy(accounts.id).for("no key update");
}

/** Holds the account and then one of its sessions; null when that has ended. */
export async function holdSession(
  tx: Transaction,
  sessionId: string,
  accountId: string,
): Promise<Account | null> {
  const account = await holdAccount(tx, accountId);
  const [session] = await tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), isSession(sessionId)))
    .for("update");
  return session ? account : null;
}
