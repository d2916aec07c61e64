import "server-only";
import { and, eq } from "drizzle-orm";
import { type AuditAction, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts, sessions } from "@/db/schema/accounts";
import { momentInWords } from "@/features/auth/moment";
import type { OwnScope, ProvenScope } from "@/features/auth/scopes";
import { endSessionsOf, renewSession } from "@/features/auth/session/end-sessions";
import { holdAccount, holdSession } from "@/features/auth/session/hold-account";
import { revokeLinks } from "@/features/auth/sign-in/links";
import { hashPassword } from "@/lib/password";
import { type OwnData, readOwnData } from "./data-queries";
import type { OwnProfile } from "./schema";

/** Who acts upon their own account, with a proof or the present password where it needs one. */
type Own = OwnScope | ProvenScope;

/** Records in the transaction what somebody did to their own account. */
export const writeOwnAudit = (
  tx: Transaction,
  { actor }: Own,
  action: AuditAction,
  detail: Record<string, unknown> = {},
): Promise<void> =>
  writeAudit(tx, {
    accountId: actor.accountId,
    actorName: actor.name,
    action,
    subject: { kind: "account", id: actor.accountId },
    detail,
  });

/** Sets name and language; a new name is recorded with the old one. */
export function setOwnProfile(scope: OwnScope, { name, language }: OwnProfile): Promise<void> {
  return db.transaction(async (tx) => {
    const own = eq(accounts.id, scope.actor.accountId);
    const [before] = await tx.select({ name: accounts.name }).from(accounts).where(own).for("update");
    await tx.update(accounts).set({ name, language }).where(own);
    if (!before || before.name === name) return;
    await writeOwnAudit(tx, scope, "account.renamed", { before: before.name, after: name });
  });
}

/**
 * Sets the password, ends every other session and gives the present one a new id, which is returned for the browser;
 * null when it has ended meanwhile. Links that were asked for under the old password stop working.
 */
export async function setOwnPassword(
  scope: Own,
  password: string,
  sessionId: string,
): Promise<string | null> {
  const passwordHash = await hashPassword(password);
  const { accountId } = scope.actor;
  return db.transaction(async (tx) => {
    const account = await holdSession(tx, sessionId, accountId);
    const renewed = account && (await renewSession(tx, sessionId));
    if (!renewed) return null;
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
    await revokeLinks(tx, accountId, ["password-reset", "email-change-old", "email-change-new"]);
    const sessionsEnded = await endSessionsOf(tx, accountId, { except: renewed });
    await writeOwnAudit(tx, scope, "account.password-changed", { sessionsEnded });
    const { email: recipient, language } = account;
    const values = { at: momentInWords(new Date(), language) };
    await queueMail(tx, { accountId, recipient, language, kind: "password-changed", values });
    return renewed;
  });
}

/** Ends one of the account's own sessions by its hash; nothing happens for any other. */
export function endOwnSession(scope: ProvenScope, idHash: string): Promise<void> {
  const { accountId, name } = scope.actor;
  return db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.idHash, idHash), eq(sessions.accountId, accountId)))
      .returning({ address: sessions.address, userAgent: sessions.userAgent });
    if (!ended[0]) return;
    await writeAudit(tx, {
      accountId,
      actorName: name,
      action: "session.ended",
      subject: { kind: "session", id: idHash },
      detail: ended[0],
    });
  });
}

export function endOtherSessions(scope: ProvenScope, sessionId: string): Promise<void> {
  return db.transaction(async (tx) => {
    await holdAccount(tx, scope.actor.accountId);
    const sessionsEnded = await endSessionsOf(tx, scope.actor.accountId, { except: sessionId });
    await writeOwnAudit(tx, scope, "session.others-ended", { sessionsEnded });
  });
}

/** Reads the person's own data and records that they were taken, the record of it included. */
export function takeOwnData(scope: OwnScope): Promise<OwnData> {
  return db.transaction(async (tx) => {
    await writeOwnAudit(tx, scope, "account.data-downloaded");
    return readOwnData(tx, scope);
  });
}
