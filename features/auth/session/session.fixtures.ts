import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { type SecondFactor, sessions } from "@/db/schema/accounts";
import { hashSessionId } from "@/lib/session-cookie";
import { type Client, startSession as start } from "./sessions";

/** Opens a session for somebody who has shown what is needed, whatever that was; if asked, with a proof since. */
export async function startSession(
  account: { id: string; name: string },
  client: Client,
  {
    isProven = false,
    ...options
  }: { isNewDevice?: boolean; secondFactor?: SecondFactor | null; isProven?: boolean } = {},
): Promise<string> {
  const sessionId = await start(account, client, { ...options, stillHolds: () => true });
  if (!sessionId) throw new Error("The account may not be entered");
  const own = eq(sessions.idHash, hashSessionId(sessionId));
  if (isProven) await db.update(sessions).set({ provenAt: sql`now()` }).where(own);
  return sessionId;
}
