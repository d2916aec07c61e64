import "server-only";
import { db } from "@/db/client";
import type { SessionScope } from "@/features/auth/scopes";
import { confirmSession } from "@/features/auth/session/confirm-session";
import { acceptPasskey, type Client, type PasskeyRefused } from "./accept-mutations";
import type { PasskeyAnswer } from "./schema";

/** Takes a passkey's answer as proof of who is there; answers the session's new id, null when it has ended. */
export async function confirmWithPasskey(
  scope: SessionScope,
  sessionId: string,
  answer: PasskeyAnswer,
  client: Client,
): Promise<{ renewed: string | null } | PasskeyRefused> {
  const { accountId } = scope.actor;
  const accepted = await acceptPasskey(answer, { purpose: "confirm", accountId }, client);
  if ("refused" in accepted) return accepted;
  return { renewed: await db.transaction((tx) => confirmSession(tx, scope, sessionId, "passkey")) };
}
