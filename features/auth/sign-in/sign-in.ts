import "server-only";
import { eq } from "drizzle-orm";
import { writeAttempt } from "@/db/audit";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { maskEmail } from "@/lib/email";
import { verifyPassword } from "@/lib/password";
import type { Account } from "../session/hold-account";
import { type Client, startSession } from "../session/sessions";
import { countAttempt, forgiveAttempt } from "./limits";

type Credentials = { email: string; password: string };
export type Refusal = { refused: "wrong" } | { refused: "slowed"; waitSeconds: number };

/**
 * Tries an address and a password. An unknown address, a wrong password and a suspended account get the same answer
 * after the same work. `device` marks a browser that has signed in to this account before.
 */
export async function signIn(
  { email, password }: Credentials,
  { device, ...client }: Omit<Client, "address"> & { address: string | null; device: string | null },
): Promise<{ sessionId: string } | Refusal> {
  const from = { address: client.address ?? "", userAgent: client.userAgent };
  const attempt = { account: email, address: client.address, device };
  const slowed = await countAttempt(attempt);
  if (slowed) {
    if (slowed.isFirst) await recordRefusal("session.slowed", email, from);
    return { refused: "slowed", waitSeconds: slowed.waitSeconds };
  }
  const account = await find(email);
  const active = account && !account.suspendedAt ? account : null;
  const passwordHash = active?.passwordHash ?? null;
  const isRight = await verifyPassword(passwordHash, password);
  const isNewDevice = device === null;
  const stillHolds = (_: unknown, now: Account) => now.passwordHash === passwordHash;
  const sessionId = active && isRight ? await startSession(active, from, { stillHolds, isNewDevice }) : null;
  if (!sessionId) {
    await recordRefusal("session.refused", email, from);
    return { refused: "wrong" };
  }
  await forgiveAttempt(attempt);
  return { sessionId };
}

async function find(email: string): Promise<Account | null> {
  const [account] = await db.select().from(accounts).where(eq(accounts.email, email));
  return account ?? null;
}

async function recordRefusal(
  action: "session.refused" | "session.slowed",
  email: string,
  client: Client,
): Promise<void> {
  // Found anew after a refusal: it may have been removed meanwhile.
  const account = await find(email);
  // Who has no account has not agreed to be recorded: enough of the address to recognise it has to do.
  const detail = account ? client : { ...client, email: maskEmail(email) };
  return db.transaction((tx) => writeAttempt(tx, { account, action, detail }));
}
