import "server-only";
import { and, eq, not, sql } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts, type SecondFactor, sessions } from "@/db/schema/accounts";
import { hashSessionId, newSessionId, SESSION_SECONDS } from "@/lib/session-cookie";
import { deviceInWords } from "./device";
import { renewSession } from "./end-sessions";
import { isWithinLimits } from "./find-sign-in";
import { hasFactor } from "./has-factor";
import { momentInWords } from "./moment";

export type Client = { address: string; userAgent: string };
type Person = { id: string; name: string };
type Options = {
  /** A browser that has not signed in to the account before: its person is told by mail. */
  isNewDevice?: boolean;
  /** What was shown besides a password, or in place of one. */
  secondFactor?: SecondFactor | null;
};

/**
 * Opens a session and returns the id for the browser, which is stored nowhere else. Where the account has a second
 * factor that has not been shown, the session waits for it and opens nothing yet.
 */
export async function startSession(
  account: Person,
  client: Client,
  { isNewDevice = false, secondFactor = null }: Options = {},
): Promise<string> {
  const sessionId = newSessionId();
  const idHash = hashSessionId(sessionId);
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  const own = eq(accounts.id, account.id);
  await db.transaction(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.accountId, account.id), not(isWithinLimits())));
    await tx.insert(sessions).values({ idHash, accountId: account.id, expiresAt, secondFactor, ...client });
    const [known] = await tx.select({ hasFactor: hasFactor() }).from(accounts).where(own);
    if (known?.hasFactor && !secondFactor) {
      return recordSession(tx, "session.first-step", account, idHash, client);
    }
    await noteSignIn(tx, account, idHash, { ...client, secondFactor, isNewDevice });
  });
  return sessionId;
}

/**
 * Lets a session that waits for the second factor in and returns its new id for the browser; null when it has ended
 * meanwhile. The caller has checked the factor.
 */
export async function completeSession(
  tx: Transaction,
  sessionId: string,
  account: Person,
  { secondFactor, isNewDevice }: { secondFactor: SecondFactor; isNewDevice: boolean },
): Promise<string | null> {
  const renewed = await renewSession(tx, sessionId);
  if (!renewed) return null;
  const idHash = hashSessionId(renewed);
  const [session] = await tx
    .update(sessions)
    .set({ secondFactor, provenAt: sql`now()` })
    .where(and(eq(sessions.idHash, idHash), eq(sessions.accountId, account.id)))
    .returning({ address: sessions.address, userAgent: sessions.userAgent });
  if (!session) return null;
  await noteSignIn(tx, account, idHash, { ...session, secondFactor, isNewDevice });
  return renewed;
}

/** What follows when somebody has signed in all the way. */
async function noteSignIn(
  tx: Transaction,
  account: Person,
  idHash: string,
  { isNewDevice, secondFactor, ...client }: Client & Required<Options>,
): Promise<void> {
  if (isNewDevice) await tellOfNewDevice(tx, account.id, client);
  await tx.update(accounts).set({ lastSignInAt: sql`now()` }).where(eq(accounts.id, account.id));
  await recordSession(tx, "session.started", account, idHash, { ...client, secondFactor });
}

const recordSession = (
  tx: Transaction,
  action: string,
  { id: accountId, name: actorName }: Person,
  idHash: string,
  detail: Record<string, unknown>,
): Promise<void> =>
  writeAudit(tx, { accountId, actorName, action, subject: { kind: "session", id: idHash }, detail });

/** Tells the person by mail, unless nobody has signed in to the account before. */
async function tellOfNewDevice(tx: Transaction, accountId: string, client: Client): Promise<void> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account?.lastSignInAt) return;
  const { email, language } = account;
  const device = deviceInWords(client.userAgent, language);
  await queueMail(tx, {
    accountId,
    recipient: email,
    language,
    kind: "new-device",
    values: { device, address: client.address || "?", at: momentInWords(new Date(), language) },
  });
}
