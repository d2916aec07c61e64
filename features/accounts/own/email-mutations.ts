import "server-only";
import { and, eq, gt, inArray, isNotNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/credentials";
import { emailChangePath } from "@/features/auth/paths";
import type { OwnScope, ProvenScope } from "@/features/auth/scopes";
import { endSessionsOf } from "@/features/auth/session/end-sessions";
import { holdAccount } from "@/features/auth/session/hold-account";
import { issueLink, readLink, spendLink } from "@/features/auth/sign-in/links";
import { siteAddress } from "@/features/auth/site-address";
import { maskEmail } from "@/lib/email";
import { writeOwnAudit } from "./mutations";

const purposes = ["email-change-old", "email-change-new"] as const;

/**
 * Sends a link to the present address and one to the new one. Whether the new one has an account already is said to
 * nobody but the person who can open both. What an earlier request left is forgotten, confirmations included.
 */
export function askEmailChange(scope: OwnScope | ProvenScope, newEmail: string): Promise<void> {
  const { accountId } = scope.actor;
  return db.transaction(async (tx) => {
    const account = await holdAccount(tx, accountId);
    if (!account) return;
    await forgetLinks(tx, accountId);
    const { email, language } = account;
    for (const purpose of purposes) {
      const token = await issueLink(tx, { accountId, purpose, email: newEmail });
      const link = `${siteAddress}${emailChangePath}/${token}`;
      const recipient = purpose === "email-change-old" ? email : newEmail;
      await queueMail(tx, { accountId, recipient, language, kind: purpose, values: { newEmail, link } });
    }
    const detail = { before: maskEmail(email), after: maskEmail(newEmail) };
    await writeOwnAudit(tx, scope, "account.email-change-asked", detail);
  });
}

const forgetLinks = (tx: Transaction, accountId: string) =>
  tx
    .delete(accountLinks)
    .where(and(eq(accountLinks.accountId, accountId), inArray(accountLinks.purpose, [...purposes])));

async function findLink(tx: Transaction, token: string) {
  for (const purpose of purposes) {
    const link = await readLink(tx, token, purpose);
    if (link) return { ...link, purpose };
  }
  return null;
}

/** The address that a link would confirm, without using it; null when it does not work any more. */
export async function findEmailChange(token: string): Promise<string | null> {
  return (await db.transaction((tx) => findLink(tx, token)))?.email ?? null;
}

export type Confirmed = { state: "linkOver" } | { state: "waiting" | "changed" | "taken"; email: string };

/**
 * Uses a link up. With the second of the two the address changes, links sent to the old one stop working and sessions
 * end; the one named by `sessionId` goes on if it is the account's.
 */
export function confirmEmailChange(token: string, sessionId: string | null): Promise<Confirmed> {
  return db.transaction(async (tx): Promise<Confirmed> => {
    const link = await findLink(tx, token);
    if (!link) return { state: "linkOver" };
    const { accountId, email, purpose } = link;
    // Of two confirmations at the same moment the second has to see the first.
    const account = await holdAccount(tx, accountId);
    if (!account || account.suspendedAt || !(await spendLink(tx, token, purpose)))
      return { state: "linkOver" };
    if (!(await isOtherConfirmed(tx, link))) return { state: "waiting", email };
    const other = alias(accounts, "other");
    const taken = tx.select({ id: other.id }).from(other).where(eq(other.email, email));
    const changed = await tx
      .update(accounts)
      .set({ email })
      .where(and(eq(accounts.id, accountId), notExists(taken)))
      .returning({ id: accounts.id });
    await forgetLinks(tx, accountId);
    if (changed.length === 0) return { state: "taken", email };
    await tx
      .delete(accountLinks)
      .where(and(eq(accountLinks.accountId, accountId), eq(accountLinks.purpose, "password-reset")));
    const sessionsEnded = await endSessionsOf(tx, accountId, { except: sessionId });
    const { name, language, email: before } = account;
    await writeAudit(tx, {
      accountId,
      actorName: name,
      action: "account.email-changed",
      subject: { kind: "account", id: accountId },
      detail: { before: maskEmail(before), after: maskEmail(email), sessionsEnded },
    });
    const mail = { accountId, recipient: before, language, kind: "email-changed" } as const;
    await queueMail(tx, { ...mail, values: { newEmail: email } });
    return { state: "changed", email };
  });
}

async function isOtherConfirmed(
  tx: Transaction,
  { accountId, email, purpose }: { accountId: string; email: string; purpose: (typeof purposes)[number] },
): Promise<boolean> {
  const other = purpose === "email-change-old" ? "email-change-new" : "email-change-old";
  const rows = await tx
    .select({ email: accountLinks.email })
    .from(accountLinks)
    .where(
      and(
        eq(accountLinks.accountId, accountId),
        eq(accountLinks.purpose, other),
        eq(accountLinks.email, email),
        isNotNull(accountLinks.usedAt),
        gt(accountLinks.expiresAt, sql`now()`),
      ),
    );
  return rows.length > 0;
}
