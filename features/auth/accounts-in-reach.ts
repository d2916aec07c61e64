import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";
import { can } from "./policy";
import type { Actor } from "./scopes";

const uuid = z.uuid();

/** Whether the actor is shown an account: they manage one of its grants, or the network. No such account: no. */
export async function isInReach(actor: Pick<Actor, "grants">, accountId: string): Promise<boolean> {
  if (!uuid.safeParse(accountId).success) return false;
  const rows = await db
    .select({
      municipalityId: grants.municipalityId,
      countryCode: sql<string | null>`coalesce(${grants.countryCode}, ${municipalities.countryCode})`,
    })
    .from(accounts)
    .leftJoin(grants, eq(grants.accountId, accounts.id))
    .leftJoin(municipalities, eq(municipalities.id, grants.municipalityId))
    .where(eq(accounts.id, accountId));
  if (rows.length > 0 && can(actor, "accounts.manage", "network")) return true;
  return rows.some(
    ({ municipalityId, countryCode }) =>
      countryCode !== null &&
      can(actor, "accounts.manage", { countryCode, ...(municipalityId && { municipalityId }) }),
  );
}
