import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { mails } from "@/db/schema/mail";
import { momentInWords } from "@/features/auth/moment";
import { accountPath } from "@/features/auth/paths";
import type { AdminScope } from "@/features/auth/scopes";
import { endSessionsOf } from "@/features/auth/session/end-sessions";
import { type Factors, readFactors } from "@/features/auth/session/factors";
import { forgetFactors } from "@/features/auth/session/forget-factors";
import { hasFactor } from "@/features/auth/session/has-factor";
import { siteAddress } from "@/features/auth/site-address";
import {
  type ManagedAccount,
  managingAccount,
  managingWithProof,
  type Outcome,
  record,
} from "./managed-mutations";

/** Asks somebody by mail to turn two-step sign-in on; once a day at most, whoever asks. */
export const remindOfTwoStep = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (!account.acceptedAt || account.suspendedAt) return { refused: "changed" };
    const own = eq(accounts.id, accountId);
    const [known] = await tx.select({ isOn: hasFactor() }).from(accounts).where(own);
    if (known?.isOn) return { refused: "changed" };
    const today = and(
      eq(mails.accountId, accountId),
      eq(mails.kind, "two-step-reminder"),
      gt(mails.createdAt, sql`now() - interval '1 day'`),
    );
    if ((await tx.$count(mails, today)) > 0) return { refused: "remindedToday" };
    const { email: recipient, language } = account;
    const values = { by: actor.name, link: `${siteAddress}${accountPath}` };
    await queueMail(tx, { accountId, recipient, language, kind: "two-step-reminder", values });
    await record(tx, actor, "account.two-step-reminded", account);
    return "done";
  });

/**
 * Takes every second factor of somebody away who has lost them, and ends their sessions. They sign in with the password
 * and, where the network demands it, set a new one up before anything else.
 */
export const resetTwoStep = (scope: AdminScope, accountId: string) =>
  managingWithProof(scope, accountId, async (tx, actor, account) => {
    if (account.id === actor.accountId) return { refused: "ownReset" };
    const reset = await forgetAndTell(tx, account, actor.name);
    if (!reset) return { refused: "changed" };
    await record(tx, actor, "account.two-step-reset", account, reset);
    return "done";
  });

type Reset = { before: Factors; after: Factors; sessionsEnded: number };

/** What was changed, for the record; null when there was nothing to take away. */
export async function forgetAndTell(
  tx: Transaction,
  { id: accountId, email: recipient, language }: Pick<ManagedAccount, "id" | "email" | "language">,
  by: string,
): Promise<Reset | null> {
  const before = await readFactors(tx, accountId);
  if (!before.app && before.passkeys === 0 && before.recoveryCodes === 0) return null;
  await forgetFactors(tx, accountId);
  const sessionsEnded = await endSessionsOf(tx, accountId);
  const values = { by, at: momentInWords(new Date(), language) };
  await queueMail(tx, { accountId, recipient, language, kind: "two-step-reset", values });
  return { before, after: await readFactors(tx, accountId), sessionsEnded };
}
