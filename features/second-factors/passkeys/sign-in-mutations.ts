import "server-only";
import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import { completeSession, startSession } from "@/features/auth/session/sessions";
import { acceptPasskey, type Client, type PasskeyRefused, refusePasskey } from "./accept-mutations";
import type { PasskeyAnswer } from "./schema";

/** Whether the browser has signed in to the account with this address before. */
type Knows = (email: string) => Promise<boolean>;

/** Signs somebody in by a passkey alone: it says who they are, and that they hold it and can unlock it. */
export async function signInWithPasskey(
  answer: PasskeyAnswer,
  given: Omit<Client, "device">,
  isKnown: Knows,
): Promise<{ sessionId: string } | PasskeyRefused> {
  const client = { ...given, device: null };
  const asked = { purpose: "sign-in", accountId: null } as const;
  const accepted = await acceptPasskey(answer, asked, client);
  if ("refused" in accepted) return accepted;
  const { account } = accepted;
  const from = { address: client.address ?? "", userAgent: client.userAgent };
  const isNewDevice = !(await isKnown(account.email));
  const { credentialId } = accepted.passkey;
  const stillHolds = async (tx: Transaction, { id }: Pick<typeof account, "id">) =>
    (await tx.$count(passkeys, and(eq(passkeys.credentialId, credentialId), eq(passkeys.accountId, id)))) > 0;
  const options = { stillHolds, isNewDevice, secondFactor: "passkey" } as const;
  const sessionId = await startSession(account, from, options);
  return sessionId ? { sessionId } : refusePasskey(asked, client, "unknownPasskey");
}

/** Lets a session that waits for the second factor in; answers its new id for the browser, null when it has ended. */
export async function completeWithPasskey(
  answer: PasskeyAnswer,
  { sessionId, accountId }: { sessionId: string; accountId: string },
  client: Client,
): Promise<{ sessionId: string | null } | PasskeyRefused> {
  const accepted = await acceptPasskey(answer, { purpose: "sign-in", accountId }, client);
  if ("refused" in accepted) return accepted;
  const { account } = accepted;
  const options = { secondFactor: "passkey", isNewDevice: client.device === null } as const;
  return { sessionId: await db.transaction((tx) => completeSession(tx, sessionId, account, options)) };
}
