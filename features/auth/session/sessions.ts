import "server-only";
import { and, eq, not, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts, type SecondFactor, sessions } from "@/db/schema/accounts";
import { hashSessionId, newSessionId, SESSION_SECONDS } from "@/lib/session-cookie";
import { endHandovers } from "../end-handovers";
import { momentInWords } from "../moment";
import { deviceInWords } from "./device";
import { renewSession } from "./end-sessions";
import { isWithinLimits } from "./find-sign-in";
import { hasFactor } from "./has-factor";
import { type Account, holdAccount, holdSession } from "./hold-account";

export type Client = { address: string; userAgent: string };
type Person = { id: string; name: string };
type SignedIn = {
  /** A browser that has not signed in to the account before: its person is told by mail. */
  isNewDevice?: boolean;
  /** What was shown besides a password, or in place of one. */
  secondFactor?: SecondFactor | null;
};

type Options = SignedIn & {
  /**
   * Whether what was shown is still in force. It was looked at before the account was held: the password may have been
   * changed meanwhile, or the passkey removed.
   */
  stillHolds: (tx: Transaction, account: Account) => Promise<boolean> | boolean;
};

/**
 * Opens a session and returns the id for the browser, which is stored nowhere else; null when the account may not be
 * entered any more with what was shown. Where it has a second factor that has not been shown, the session waits for it
 * and opens nothing yet.
 */
export async function startSession(
  account: Person,
  client: Client,
  { stillHolds, isNewDevice = false, secondFactor = null }: Options,
): Promise<string | null> {
  const sessionId = newSessionId();
  const idHash = hashSessionId(sessionId);
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  const own = eq(accounts.id, account.id);
  return db.transaction(async (tx) => {
    const held = await holdAccount(tx, account.id);
    if (!held?.acceptedAt || held.suspendedAt || !(await stillHolds(tx, held))) return null;
    await tx.delete(sessions).where(and(eq(sessions.accountId, account.id), not(isWithinLimits())));
    await tx.insert(sessions).values({ idHash, accountId: account.id, expiresAt, secondFactor, ...client });
    const [known] = await tx.select({ hasFactor: hasFactor() }).from(accounts).where(own);
    if (known?.hasFactor && !secondFactor) {
      await recordSession(tx, "session.first-step", account, idHash, client);
      return sessionId;
    }
    await noteSignIn(tx, account, idHash, { ...client, secondFactor, isNewDevice });
    return sessionId;
  });
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
  if (!(await holdSession(tx, sessionId, account.id))) return null;
  const renewed = await keepSession(tx, sessionId, account.id, secondFactor);
  if (!renewed) return null;
  const idHash = hashSessionId(renewed);
  const [session] = await tx
    .select({ address: sessions.address, userAgent: sessions.userAgent })
    .from(sessions)
    .where(eq(sessions.idHash, idHash));
  if (!session) return null;
  await noteSignIn(tx, account, idHash, { ...session, secondFactor, isNewDevice });
  return renewed;
}

/**
 * Notes that somebody whose session is open has just shown once more who they are, and with which factor if it was one.
 * The session gets a new id, which is returned for the browser; null when it has ended meanwhile.
 */
export const proveSession = (
  tx: Transaction,
  sessionId: string,
  accountId: string,
  secondFactor?: SecondFactor,
): Promise<string | null> =>
  renewWith(tx, sessionId, accountId, { provenAt: sql`now()`, ...(secondFactor && { secondFactor }) });

/**
 * Notes which factor has been shown, if any, at the second step or by a change to how somebody signs in, and gives the
 * session a new id. It is no proof: with a copied session somebody could go on for ever with one change after another.
 */
export const keepSession = (
  tx: Transaction,
  sessionId: string,
  accountId: string,
  secondFactor?: SecondFactor,
): Promise<string | null> => renewWith(tx, sessionId, accountId, secondFactor ? { secondFactor } : {});

async function renewWith(
  tx: Transaction,
  sessionId: string,
  accountId: string,
  change: PgUpdateSetSource<typeof sessions>,
): Promise<string | null> {
  const renewed = await renewSession(tx, sessionId);
  if (!renewed) return null;
  const kept = await tx
    .update(sessions)
    .set({ accountId, ...change })
    .where(and(eq(sessions.idHash, hashSessionId(renewed)), eq(sessions.accountId, accountId)))
    .returning({ idHash: sessions.idHash });
  return kept.length > 0 ? renewed : null;
}

/** What follows when somebody has signed in all the way. */
async function noteSignIn(
  tx: Transaction,
  account: Person,
  idHash: string,
  { isNewDevice, secondFactor, ...client }: Client & Required<SignedIn>,
): Promise<void> {
  if (isNewDevice) await tellOfNewDevice(tx, account.id, client);
  await tx.update(accounts).set({ lastSignInAt: sql`now()` }).where(eq(accounts.id, account.id));
  await endHandovers(tx, account.id);
  await recordSession(tx, "session.started", account, idHash, { ...client, secondFactor });
}

const recordSession = (
  tx: Transaction,
  action: "session.first-step" | "session.started",
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
