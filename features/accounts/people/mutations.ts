import "server-only";
import { eq, or, sql } from "drizzle-orm";
import { eraseFromHistory } from "@/db/audit";
import { accounts } from "@/db/schema/accounts";
import { identities } from "@/db/schema/credentials";
import { mails } from "@/db/schema/mail";
import { endHandovers } from "@/features/auth/end-handovers";
import type { AdminScope } from "@/features/auth/scopes";
import { endSessionsOf } from "@/features/auth/session/end-sessions";
import { revokeLinks } from "@/features/auth/sign-in/links";
import { tellOfLeaving } from "../handover/mutations";
import { inAudit, lacksProof } from "./grant-mutations";
import {
  isLastAdministrator,
  managingAccount,
  managingWithProof,
  type Outcome,
  record,
} from "./managed-mutations";
import type { HistoryChoice } from "./schema";

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
    await tellOfLeaving(tx, actor, account);
    return "done";
  });

/** Opens a suspended account again; whose person is an administrator is made one by it. */
export const reactivate = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (!account.suspendedAt) return { refused: "changed" };
    if (account.grants.some(({ role }) => lacksProof(scope, role))) return { refused: "unproven" };
    await tx.update(accounts).set({ suspendedAt: null }).where(eq(accounts.id, accountId));
    const change = { before: { state: "suspended" }, after: { state: "active" } };
    await record(tx, actor, "account.reactivated", account, change);
    await endHandovers(tx, accountId);
    return "done";
  });

/** Signs the person out everywhere; upon oneself it needs the same proof as on the page of one's own account. */
export const endSessions = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (account.id === actor.accountId && !scope.isProven) return { refused: "unproven" };
    const ended = await endSessionsOf(tx, accountId);
    await record(tx, actor, "account.sessions-ended", account, {
      before: { sessions: ended },
      after: { sessions: 0 },
    });
    return "done";
  });

/** Forgets who the person is at the single sign-on provider, for example because the wrong one was tied. */
export const untieIdentity = (scope: AdminScope, accountId: string) =>
  managingWithProof(scope, accountId, async (tx, actor, account) => {
    const untied = await tx
      .delete(identities)
      .where(eq(identities.accountId, accountId))
      .returning({ issuer: identities.issuer });
    if (untied.length === 0) return { refused: "changed" };
    const ended = await endSessionsOf(tx, accountId);
    const issuer = untied.map((identity) => identity.issuer).join(", ");
    const change = { before: { issuer }, after: null, sessionsEnded: ended };
    await record(tx, actor, "account.identity-untied", account, change);
    return "done";
  });

/**
 * Deletes the account with its grants, sessions, credentials and the mails that were sent to it. What the person did
 * stays in the history under the name they did it under, or, at their request, under none.
 */
export const removeAccount = (scope: AdminScope, accountId: string, history: HistoryChoice = "keep") =>
  managingWithProof(scope, accountId, async (tx, actor, account) => {
    if (account.id === actor.accountId) return { refused: "self" };
    if (await isLastAdministrator(tx, account)) return { refused: "lastAdministrator" };
    const isErased = history === "erase";
    if (isErased)
      await eraseFromHistory(tx, accountId, { accountId: actor.accountId, actorName: actor.name });
    const gone = isErased ? { ...account, name: "" } : account;
    await tx.delete(mails).where(or(eq(mails.accountId, accountId), eq(mails.recipient, account.email)));
    await tx.delete(accounts).where(eq(accounts.id, accountId));
    await record(tx, actor, "account.removed", gone, {
      before: { grants: account.grants.map(inAudit) },
      after: null,
    });
    await tellOfLeaving(tx, actor, { ...gone, id: null });
    return "done";
  });
