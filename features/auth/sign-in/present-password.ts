import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { verifyPassword } from "@/lib/password";
import type { Actor } from "../scopes";
import { countAttempt, forgiveAttempt } from "./limits";

type Outcome = { email: string } | { refused: "wrong" } | { refused: "slowed"; waitSeconds: number };

/**
 * Whether somebody who is signed in knows the present password, so that a browser left open is not enough to take an
 * account over. Guesses are counted; a right one is taken back unless `isCounted`. Answers the account's address.
 */
export async function checkPresentPassword(
  actor: Actor,
  password: string,
  { isCounted = false } = {},
): Promise<Outcome> {
  const attempt = { account: actor.accountId, address: null, device: null };
  const slowed = await countAttempt(attempt, "own-password");
  if (slowed) return { refused: "slowed", waitSeconds: slowed.waitSeconds };
  const [account] = await db
    .select({ email: accounts.email, passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(eq(accounts.id, actor.accountId));
  if (!account || !(await verifyPassword(account.passwordHash, password))) return { refused: "wrong" };
  if (!isCounted) await forgiveAttempt(attempt, "own-password");
  return { email: account.email };
}
