import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { after } from "next/server";
import { writeAttempt, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { maskEmail } from "@/lib/email";
import { hashPassword } from "@/lib/password";
import { momentInWords } from "../moment";
import { resetPath } from "../paths";
import { endSessionsOf } from "../session/end-sessions";
import { type Account, holdAccount } from "../session/hold-account";
import { siteAddress } from "../site-address";
import { type Attempt, countAttempt, type Slowed } from "./limits";
import { issueLink, readLink, revokeLinks, spendLink } from "./links";
import { problemOf } from "./new-password";

/**
 * Sends a link to whoever has an active account under the address. What depends on there being one is done when the
 * answer is on its way, so that neither the answer nor its time tells who has an account.
 */
export async function askForReset(email: string, from: Omit<Attempt, "account">): Promise<Slowed | null> {
  const slowed = await countAttempt({ account: email, ...from }, "password-reset");
  if (!slowed) after(() => db.transaction((tx) => sendResetLink(tx, email)));
  else if (slowed.isFirst) after(() => db.transaction((tx) => recordSlowing(tx, email)));
  return slowed;
}

async function find(tx: Transaction, email: string): Promise<Account | null> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.email, email));
  return account ?? null;
}

// Who has no account has not agreed to be recorded: enough of the address to recognise it has to do.
const enoughOf = (email: string, account: Account | null) => (account ? {} : { email: maskEmail(email) });

async function recordSlowing(tx: Transaction, email: string): Promise<void> {
  const account = await find(tx, email);
  const detail = enoughOf(email, account);
  await writeAttempt(tx, { account, action: "password-reset.slowed", detail });
}

async function sendResetLink(tx: Transaction, email: string): Promise<void> {
  const account = await find(tx, email);
  const active = account?.acceptedAt && !account.suspendedAt ? account : null;
  await writeAttempt(tx, {
    account,
    action: "password-reset.asked",
    detail: { sent: active !== null, ...enoughOf(email, account) },
  });
  if (!active) return;
  const { id: accountId, language } = active;
  const token = await issueLink(tx, { accountId, purpose: "password-reset", email });
  const link = `${siteAddress}${resetPath}/${token}`;
  await queueMail(tx, { accountId, recipient: email, language, kind: "password-reset", values: { link } });
}

const isActive = and(isNotNull(accounts.acceptedAt), isNull(accounts.suspendedAt));

/** The person for whom a link still lets a password be chosen, or null. */
export async function findReset(token: string): Promise<Pick<Account, "name" | "email"> | null> {
  const found = await findPerson(token);
  return found && { name: found.name, email: found.email };
}

async function findPerson(token: string): Promise<Pick<Account, "id" | "name" | "email"> | null> {
  const link = await db.transaction((tx) => readLink(tx, token, "password-reset"));
  if (!link) return null;
  const [account] = await db
    .select({ id: accounts.id, name: accounts.name, email: accounts.email })
    .from(accounts)
    .where(and(eq(accounts.id, link.accountId), isActive));
  return account ?? null;
}

export type ResetRefusal = "linkOver" | NonNullable<ReturnType<typeof problemOf>>;

/** Sets the password, uses the link up and ends every session of the account. A refused password leaves the link. */
export async function resetPassword(
  token: string,
  password: string,
): Promise<{ email: string } | { refused: ResetRefusal }> {
  const person = await findPerson(token);
  if (!person) return { refused: "linkOver" };
  const problem = problemOf(password, person);
  if (problem) return { refused: problem };
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const account = await holdAccount(tx, person.id);
    const isOpen = account?.acceptedAt && !account.suspendedAt;
    if (!isOpen || !(await spendLink(tx, token, "password-reset"))) return { refused: "linkOver" };
    const { id: accountId, name, email, language } = account;
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
    // Whoever asked for a change of address may have known the old password only.
    await revokeLinks(tx, accountId, ["password-reset", "email-change-old", "email-change-new"]);
    const ended = await endSessionsOf(tx, accountId);
    const subject = { kind: "account", id: accountId } as const;
    const entry = { accountId, actorName: name, subject, detail: { sessionsEnded: ended } };
    await writeAudit(tx, { ...entry, action: "password-reset.done" });
    const values = { at: momentInWords(new Date(), language) };
    await queueMail(tx, { accountId, recipient: email, language, kind: "password-changed", values });
    return { email };
  });
}
