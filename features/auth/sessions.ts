import "server-only";
import { and, eq, gt, isNotNull, isNull, not, sql } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts, sessions } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { env } from "@/lib/env";
import { hashSessionId, newSessionId, SESSION_SECONDS } from "@/lib/session-cookie";
import { deviceInWords } from "./device";
import { endHandovers } from "./end-handovers";
import { momentInWords } from "./moment";
import type { Actor, Grant } from "./scopes";

export type Client = { address: string; userAgent: string };

const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Whether a session's row is within its limits. They are looked up anew: a shorter one holds for open sessions too. */
export const isWithinLimits = () =>
  and(
    gt(sessions.expiresAt, sql`now()`),
    gt(sessions.createdAt, sql`now() - make_interval(days => ${env.SESSION_DAYS}::int)`),
    gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${env.SESSION_IDLE_HOURS}::int)`),
  ) ?? sql`false`;

/**
 * Opens a session and returns the id for the browser, which is stored nowhere else. With `isNewDevice` the person is
 * told by mail, unless nobody has signed in to the account before.
 */
export async function startSession(
  account: { id: string; name: string },
  client: Client,
  { isNewDevice = false } = {},
): Promise<string> {
  const sessionId = newSessionId();
  const idHash = hashSessionId(sessionId);
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  await db.transaction(async (tx) => {
    await tx.delete(sessions).where(and(eq(sessions.accountId, account.id), not(isWithinLimits())));
    await tx.insert(sessions).values({ idHash, accountId: account.id, expiresAt, ...client });
    if (isNewDevice) await tellOfNewDevice(tx, account.id, client);
    await tx.update(accounts).set({ lastSignInAt: sql`now()` }).where(eq(accounts.id, account.id));
    await endHandovers(tx, account.id);
    await writeAudit(tx, {
      accountId: account.id,
      actorName: account.name,
      action: "session.started",
      subject: { kind: "session", id: idHash },
      detail: client,
    });
  });
  return sessionId;
}

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

/** The person behind a session, or null when it has ended or expired or the account is suspended or gone. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const idHash = hashSessionId(sessionId);
  const rows = await db
    .select({
      accountId: accounts.id,
      name: accounts.name,
      language: accounts.language,
      lastSeenAt: sessions.lastSeenAt,
      grant: {
        role: grants.role,
        scope: grants.scope,
        countryCode: grants.countryCode,
        municipalityId: grants.municipalityId,
        language: grants.language,
      },
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(grants, eq(grants.accountId, accounts.id))
    .where(
      and(
        eq(sessions.idHash, idHash),
        isWithinLimits(),
        isNull(accounts.suspendedAt),
        isNotNull(accounts.acceptedAt),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  if (Date.now() - first.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.idHash, idHash));
  }
  const { accountId, name, language } = first;
  return { accountId, name, language, grants: rows.flatMap(({ grant }) => (grant ? toGrant(grant) : [])) };
}

type GrantRow = Pick<
  typeof grants.$inferSelect,
  "role" | "scope" | "countryCode" | "municipalityId" | "language"
>;

function toGrant({ role, scope, countryCode, municipalityId, language }: GrantRow): Grant[] {
  if (scope === "network") return [{ role, language, scope }];
  if (scope === "country" && countryCode) return [{ role, language, scope, countryCode }];
  if (scope === "municipality" && municipalityId) return [{ role, language, scope, municipalityId }];
  return [];
}
