import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { hashSessionId, newSessionId } from "@/lib/session-cookie";

/** Ends a session at once, wherever a copy of its cookie may be. */
export async function endSession(sessionId: string): Promise<void> {
  const idHash = hashSessionId(sessionId);
  await db.transaction(async (tx) => {
    const [ended] = await tx.delete(sessions).where(eq(sessions.idHash, idHash)).returning({
      accountId: sessions.accountId,
      address: sessions.address,
      userAgent: sessions.userAgent,
    });
    if (!ended) return;
    const { accountId, ...detail } = ended;
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

/** Ends every session of an account, except the one whose id is given; answers how many. The caller records why. */
export async function endSessionsOf(
  tx: Transaction,
  accountId: string,
  { except }: { except?: string | null } = {},
): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(
      and(eq(sessions.accountId, accountId), except ? ne(sessions.idHash, hashSessionId(except)) : undefined),
    )
    .returning({ idHash: sessions.idHash });
  return ended.length;
}

/**
 * Gives an open session another id and returns it for the browser; copies of the old cookie open nothing any more. Its
 * limits stay. Null when the session has ended.
 */
export async function renewSession(tx: Transaction, sessionId: string): Promise<string | null> {
  const renewed = newSessionId();
  const rows = await tx
    .update(sessions)
    .set({ idHash: hashSessionId(renewed) })
    .where(eq(sessions.idHash, hashSessionId(sessionId)))
    .returning({ idHash: sessions.idHash });
  return rows.length > 0 ? renewed : null;
}
