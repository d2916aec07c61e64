import "server-only";
import { eq, or, sql } from "drizzle-orm";
import { eraseFromHistory } from "@/db/audit";
import { accounts } from "@/db/schema/accounts";
import { mails } from "@/db/schema/mail";
import { endSessionsOf } from "@/features/auth/end-sessions";
import { revokeLinks } from "@/features/auth/links";
import type { AdminScope } from "@/features/auth/scopes";
import { inAudit } from "./grant-mutations";
import { isLastAdministrator, managingAccount, type Outcome, record } from "./managed-mutations";
import type { HistoryChoice } from "./people-schema";

/** Closes the account until it is reactivated: its sessions end at once and links sent to it open nothing. */
export const suspend = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (account.id === actor.accountId) return { refused: "self" };
    if (account.suspendedAt || !account.acceptedAt) return { refused: "changed" };
    if (await isLastAdministrator(tx, account)) return { refused: "lastAdministrator" };
    await tx.update(accounts).set({ suspendedAt: sql`now()` }).where(eq(accounts.id, accountId));
    await revokeLinks(tx, accountId, ["password-reset", "email-change-old", "email-change-new"]);
    const ended = await endSessionsOf(tx, accountId);
    const change = { before: { state: "active" }, after: { state: "suspended" }, sessionsEnded: ended };
    await record(tx, actor, "account.suspended", account, change);
    return "done";
  });

export const reactivate = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (!account.suspendedAt) return { refused: "changed" };
    await tx.update(accounts).set({ suspendedAt: null }).where(eq(accounts.id, accountId));
    const change = { before: { state: "suspended" }, after: { state: "active" } };
    await record(tx, actor, "account.reactivated", account, change);
    return "done";
  });

/** Signs the person out everywhere. */
export const endSessions = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    const ended = await endSessionsOf(tx, accountId);
    await record(tx, actor, "account.sessions-ended", account, {
      before: { sessions: ended },
      after: { sessions: 0 },
    });
    return "done";
  });

/**
 * Deletes the account with its grants, sessions, credentials and the mails that were sent to it. What the person did
 * stays in the history under the name they did it under, or, at their request, under none.
 */
export const removeAccount = (scope: AdminScope, accountId: string, history: HistoryChoice = "keep") =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (account.id === actor.accountId) return { refused: "self" };
    if (await isLastAdministrator(tx, account)) return { refused: "lastAdministrator" };
    const isErased = history === "erase";
    if (isErased)
      await eraseFromHistory(tx, accountId, { accountId: actor.accountId, actorName: actor.name });
    await tx.delete(mails).where(or(eq(mails.accountId, accountId), eq(mails.recipient, account.email)));
    await tx.delete(accounts).where(eq(accounts.id, accountId));
    await record(tx, actor, "account.removed", isErased ? { id: accountId, name: "" } : account, {
      before: { grants: account.grants.map(inAudit) },
      after: null,
    });
    return "done";
  });
