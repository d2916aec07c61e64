import type { BrowserContext } from "@playwright/test";
import { eq, inArray, or, sql as raw } from "drizzle-orm";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, type SecondFactor, sessions } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { mails } from "@/db/schema/mail";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { generatePassword } from "@/lib/password";
import {
  hashSessionId,
  newSessionId,
  SESSION_SECONDS,
  sealSessionId,
  sessionCookie,
} from "@/lib/session-cookie";

export type TestAccount = { id: string; email: string; name: string; password: string };
type Options = { unique: string; name?: string; language?: Locale; grants: NewGrant[] };

export async function createAccount({ unique, name, language, ...given }: Options): Promise<TestAccount> {
  const account = {
    email: `person-${unique}@partner-cities.example`,
    name: name ?? `Person ${unique}`,
    language: language ?? "en",
    password: generatePassword(),
    grants: given.grants,
  };
  const id = await db.transaction((tx) =>
    insertAccount(tx, account, { accountId: null, actorName: "browser tests" }),
  );
  if (!id) throw new Error(`The address ${account.email} is taken`);
  return { id, email: account.email, name: account.name, password: account.password };
}

/**
 * Writes the session that a sign-in would have made, by way of a provider that asked for a second factor; answers with the
 * cookie. Nobody has shown in it who they are since.
 */
export async function openSession(
  account: { id: string },
  secondFactor: SecondFactor | null = "single-sign-on",
): Promise<{ name: string; value: string }> {
  const sessionId = newSessionId();
  await db.insert(sessions).values({
    idHash: hashSessionId(sessionId),
    accountId: account.id,
    expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
    address: "127.0.0.1",
    userAgent: "browser tests",
    secondFactor,
  });
  const value = await sealSessionId(sessionId, { secret: env.AUTH_SECRET, siteUrl: env.SITE_URL });
  return { name: sessionCookie(env.SITE_URL).name, value };
}

/** Signs a browser in. */
export async function signIn(
  context: BrowserContext,
  account: { id: string },
  secondFactor?: SecondFactor | null,
): Promise<void> {
  const { options } = sessionCookie(env.SITE_URL);
  const cookie = { ...(await openSession(account, secondFactor)), url: env.SITE_URL };
  await context.addCookies([
    { ...cookie, httpOnly: options.httpOnly, secure: options.secure, sameSite: "Lax" },
  ]);
}

/** Ends every session of an account on the server, as an administrator would. */
export async function endSessions(account: TestAccount): Promise<void> {
  await db.delete(sessions).where(eq(sessions.accountId, account.id));
}

export async function removeAccounts(ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction(async (tx) => {
    await tx.execute(raw`set local partner_cities.erase = 'on'`);
    await tx.delete(grants).where(inArray(grants.accountId, ids));
    await tx.delete(auditLog).where(or(inArray(auditLog.accountId, ids), inArray(auditLog.subjectId, ids)));
    await tx.delete(mails).where(inArray(mails.accountId, ids));
    await tx.delete(accounts).where(inArray(accounts.id, ids));
  });
}

/** Removes the account that somebody was invited to in a test. */
export async function removeAddress(email: string): Promise<void> {
  const rows = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  await removeAccounts(rows.map(({ id }) => id));
}
