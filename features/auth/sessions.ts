import "server-only";
import { and, eq, gt, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { hashSessionId, newSessionId, SESSION_SECONDS } from "@/lib/session-cookie";
import type { Actor, Grant } from "./scopes";

export type Client = { address: string; userAgent: string };

const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Opens a session and returns the id for the browser, which is stored nowhere else. */
export async function startSession(account: { id: string; name: string }, client: Client): Promise<string> {
  const sessionId = newSessionId();
  const idHash = hashSessionId(sessionId);
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
  await db.transaction(async (tx) => {
    await tx
      .delete(sessions)
      .where(and(eq(sessions.accountId, account.id), lt(sessions.expiresAt, sql`now()`)));
    await tx.insert(sessions).values({ idHash, accountId: account.id, expiresAt, ...client });
    await tx.update(accounts).set({ lastSignInAt: sql`now()` }).where(eq(accounts.id, account.id));
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
        gt(sessions.expiresAt, sql`now()`),
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

/** Ends a session at once, wherever a copy of its cookie may be. */
export async function endSession(sessionId: string): Promise<void> {
  const idHash = hashSessionId(sessionId);
  await db.transaction(async (tx) => {
    const [ended] = await tx
      .delete(sessions)
      .where(eq(sessions.idHash, idHash))
      .returning({ accountId: sessions.accountId });
    if (!ended) return;
    const [account] = await tx
      .select({ name: accounts.name })
      .from(accounts)
      .where(eq(accounts.id, ended.accountId));
    await writeAudit(tx, {
      accountId: ended.accountId,
      actorName: account?.name ?? "",
      action: "session.ended",
      subject: { kind: "session", id: idHash },
    });
  });
}
