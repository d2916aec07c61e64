import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { type AuditAction, writeAttempt, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { identities } from "@/db/schema/credentials";
import { momentInWords } from "@/features/auth/moment";
import type { Claims } from "@/features/auth/provider/claims";
import { issuerName } from "@/features/auth/provider/provider";
import { revokeLinks } from "@/features/auth/sign-in/links";
import { takeTurn } from "@/features/auth/take-turn";
import { emailSchema, maskEmail } from "@/lib/email";
import { decide } from "./decision";

type Account = typeof accounts.$inferSelect;
export type Entered = Pick<Account, "id" | "name" | "email">;

/**
 * Finds the account of somebody whom the provider has named, or null when they have none here to enter. The first time
 * ties them to it, and accepts the invitation if it is open; what is decided and what is written is one transaction.
 */
export const enter = (claims: Claims, userAgent: string): Promise<Entered | null> =>
  db.transaction(async (tx) => {
    await takeTurn(tx);
    const email = emailSchema.safeParse(claims.email);
    const isEmailVerified = claims.isEmailVerified && email.success;
    const { issuer, subject } = claims;
    const person = and(eq(identities.issuer, issuer), eq(identities.subject, subject));
    const tied = await find(tx, issuer, person);
    const byAddress = email.success ? await find(tx, issuer, eq(accounts.email, email.data)) : null;
    const decision = decide({ isEmailVerified }, { tied: state(tied), byAddress: state(byAddress) });
    const account = tied ?? byAddress;
    if ("refused" in decision) {
      const by = account?.id === decision.accountId ? account : null;
      const masked = !by && email.success ? { email: maskEmail(email.data) } : {};
      await recordRefusal(tx, by, { reason: decision.refused, userAgent, ...masked });
      return null;
    }
    if (!account) throw new Error("Somebody enters who has no account");
    if (decision.isAcceptance) await accept(tx, account);
    if (decision.isNewTie) await tie(tx, account, claims, { isNews: !decision.isAcceptance });
    await tx.update(identities).set({ lastUsedAt: sql`now()` }).where(person);
    return account;
  });

/** Whether the account is still tied to the person that the provider has named. */
export const isTied =
  ({ issuer, subject }: Pick<Claims, "issuer" | "subject">) =>
  async (tx: Transaction, { id }: Pick<Account, "id">): Promise<boolean> => {
    const person = and(eq(identities.issuer, issuer), eq(identities.subject, subject));
    return (await tx.$count(identities, and(person, eq(identities.accountId, id)))) > 0;
  };

type Found = Account & { isTied: boolean };

/** The account to which the condition leads, and whether it is tied to anybody at the issuer. */
async function find(tx: Transaction, issuer: string, where: SQL | undefined): Promise<Found | null> {
  const atIssuer = and(eq(identities.accountId, accounts.id), eq(identities.issuer, issuer));
  const [row] = await tx
    .select({ account: accounts, subject: identities.subject })
    .from(accounts)
    .leftJoin(identities, atIssuer)
    .where(where);
  return row ? { ...row.account, isTied: row.subject !== null } : null;
}

const state = (found: Found | null) =>
  found && {
    id: found.id,
    isTied: found.isTied,
    isAccepted: found.acceptedAt !== null,
    isSuspended: found.suspendedAt !== null,
  };

/** Opens an account whose invitation was waiting, under the name that the inviter wrote and without a password. */
async function accept(tx: Transaction, account: Account): Promise<void> {
  await tx.update(accounts).set({ acceptedAt: sql`now()` }).where(eq(accounts.id, account.id));
  await revokeLinks(tx, account.id, ["invitation"]);
  const [before, after] = [{ state: "invited" }, { state: "active" }];
  await recordOwn(tx, account, "account.accepted", { before, after, method: "single-sign-on" });
}

/** Ties the account to who its person is at the provider; who had the account before is told that it can be entered so. */
async function tie(
  tx: Transaction,
  account: Account,
  { issuer, subject }: Claims,
  { isNews }: { isNews: boolean },
): Promise<void> {
  const { id: accountId, email: recipient, language } = account;
  await tx.insert(identities).values({ issuer, subject, accountId });
  await recordOwn(tx, account, "account.identity-tied", { before: null, after: { issuer } });
  if (!isNews) return;
  const values = { provider: issuerName(issuer), at: momentInWords(new Date(), language) };
  await queueMail(tx, { accountId, recipient, language, kind: "identity-tied", values });
}

const recordOwn = (
  tx: Transaction,
  { id, name }: Account,
  action: AuditAction,
  detail: Record<string, unknown>,
): Promise<void> =>
  writeAudit(tx, {
    accountId: id,
    actorName: name,
    action,
    subject: { kind: "account", id },
    detail: { name, ...detail },
  });

type Detail = { userAgent: string; reason?: string; email?: string; code?: string };

const recordRefusal = (
  tx: Transaction,
  account: Account | null,
  detail: Detail,
  action: "session.refused" | "session.slowed" = "session.refused",
) => writeAttempt(tx, { account, action, detail: { method: "single-sign-on", ...detail } });

/** Records an attempt that came to nothing before anybody knew whose it was. */
export const noteFailure = (action: "session.refused" | "session.slowed", detail: Detail): Promise<void> =>
  db.transaction((tx) => recordRefusal(tx, null, detail, action));
