import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { hashSessionId, newSessionId } from "@/lib/session-cookie";
import { isSession } from "./find-sign-in";

type SessionChange = PgUpdateSetSource<typeof sessions>;

/** Ends a session at once, wherever a copy of its cookie may be. */
export async function endSession(sessionId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [ended] = await tx.delete(sessions).where(isSession(sessionId)).returning({
      accountId: sessions.accountId,
      idHash: sessions.idHash,
      address: sessions.address,
      userAgent: sessions.userAgent,
    });
    if (!ended) return;
    const { accountId, idHash, ...detail } = ended;
    const [account] = await tx
      .select({ name: accounts.name })
      .from(accounts)
      .where(eq(accounts.id, accountId));
    await writeAudit(tx, {
      accountId,
      actorName: account?.name ?? "",
      action: "session.ended",
      subject: { kind: "session", id: idHash },
      detail,
    });
  });
}

// A session that was never renewed has no former id: without the answer "no" it would be neither this one nor another.
const isOther = (sessionId: string): SQL => sql`not coalesce(${isSession(sessionId)}, false)`;

/** Ends every session of an account, except the one whose id is given; answers how many. The caller records why. */
export async function endSessionsOf(
  tx: Transaction,
  accountId: string,
  { except }: { except?: string | null } = {},
): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), except ? isOther(except) : undefined))
    .returning({ idHash: sessions.idHash });
  return ended.length;
}

/**
 * Gives an open session another id and returns it for the browser; copies of the old cookie open nothing any more. Its
 * limits stay. Null when the session has ended.
 */
export const renewSession = (tx: Transaction, sessionId: string): Promise<string | null> =>
  giveNewId(tx, isSession(sessionId), { formerIdHash: null, renewedAt: null });

/** Marks the sessions of an account, whose rights have changed, to get another id with their next page. */
export async function renewSessionsOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.update(sessions).set({ renewalDue: true }).where(eq(sessions.accountId, accountId));
}

/** The new id of a session that is marked; null for all others. Requests on their way may still use the former one. */
export const renewIfDue = ({ idHash }: { idHash: string }): Promise<string | null> =>
  db.transaction((tx) =>
    giveNewId(tx, and(eq(sessions.idHash, idHash), eq(sessions.renewalDue, true)), {
      formerIdHash: idHash,
      renewedAt: sql`now()`,
    }),
  );

async function giveNewId(
  tx: Transaction,
  which: SQL | undefined,
  former: Pick<SessionChange, "formerIdHash" | "renewedAt">,
): Promise<string | null> {
  const renewed = newSessionId();
  const rows = await tx
    .update(sessions)
    .set({ idHash: hashSessionId(renewed), renewalDue: false, ...former })
    .where(which)
    .returning({ idHash: sessions.idHash });
  return rows.length > 0 ? renewed : null;
}
