import "server-only";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { identities } from "@/db/schema/credentials";
import { isInReach } from "@/features/auth/accounts-in-reach";
import { issuerName } from "@/features/auth/provider/provider";
import type { AdminScope, OwnScope } from "@/features/auth/scopes";

/** Who somebody is at a single sign-on provider: what people call it, and since when their account is tied to it. */
export type Identity = { name: string; since: Date };

export const listOwnIdentities = ({ actor }: OwnScope): Promise<Identity[]> => identitiesOf(actor.accountId);

/** Nothing for an account of which the actor manages no grant. */
export const listIdentities = async ({ actor }: AdminScope, accountId: string): Promise<Identity[]> =>
  (await isInReach(actor, accountId)) ? identitiesOf(accountId) : [];

async function identitiesOf(accountId: string): Promise<Identity[]> {
  const rows = await db
    .select({ issuer: identities.issuer, since: identities.createdAt })
    .from(identities)
    .where(eq(identities.accountId, accountId))
    .orderBy(asc(identities.createdAt));
  return rows.map(({ issuer, since }) => ({ name: issuerName(issuer), since }));
}
