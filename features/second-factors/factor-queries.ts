import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { authenticators, identities } from "@/db/schema/credentials";
import { provider } from "@/features/auth/provider/provider";
import type { Actor } from "@/features/auth/scopes";
import { type Factors, readFactors } from "@/features/auth/session/factors";

/** What the account behind an open session can show as a second step, at whichever stage. */
export const getFactors = ({ actor }: { actor: Actor }): Promise<Factors> => readFactors(db, actor.accountId);

export type OwnFactors = Factors & {
  /** Since when the app is in force. */
  appSince: Date | null;
  /** An account that was only ever opened by single sign-on has none. */
  hasPassword: boolean;
  /** Whether the single sign-on provider that is set can say who they are. */
  isTied: boolean;
};

/** The same with what the person may know of it. */
export async function getOwnFactors({ actor }: { actor: Actor }): Promise<OwnFactors> {
  const { accountId } = actor;
  const app = and(eq(authenticators.accountId, accountId), isNotNull(authenticators.confirmedAt));
  const [account] = await db
    .select({ since: authenticators.confirmedAt, passwordHash: isNotNull(accounts.passwordHash) })
    .from(accounts)
    .leftJoin(authenticators, app)
    .where(eq(accounts.id, accountId));
  const tie = and(eq(identities.accountId, accountId), eq(identities.issuer, provider?.issuer ?? ""));
  const isTied = (await db.$count(identities, tie)) > 0;
  const factors = await getFactors({ actor });
  return {
    ...factors,
    isTied,
    appSince: account?.since ?? null,
    hasPassword: Boolean(account?.passwordHash),
  };
}
