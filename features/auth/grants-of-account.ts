import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import type { Grant } from "./scopes";
import { toGrant } from "./session/find-sign-in";

/** What an account may do now, whoever asks; nothing where it is suspended, not opened yet, or gone. */
export async function grantsOfAccount(accountId: string | null): Promise<Grant[]> {
  if (accountId === null) return [];
  const { role, scope, countryCode, municipalityId, language } = grants;
  const rows = await db
    .select({ role, scope, countryCode, municipalityId, language })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(and(eq(accounts.id, accountId), isNull(accounts.suspendedAt), isNotNull(accounts.acceptedAt)));
  return rows.flatMap(toGrant);
}
