import "server-only";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import type { OwnScope } from "@/features/auth/scopes";

export type OwnPasskey = { credentialId: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** The passkeys of one's own account, the oldest first. */
export const listPasskeys = ({ actor }: OwnScope): Promise<OwnPasskey[]> =>
  db
    .select({
      credentialId: passkeys.credentialId,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.accountId, actor.accountId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.credentialId));
