import "server-only";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";
import { type Reach, reachOf } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";

type Places = Exclude<Reach, "network">;

const townsIn = ({ countryCodes, municipalityIds }: Places) =>
  or(inArray(municipalities.countryCode, countryCodes), inArray(municipalities.id, municipalityIds));

/** The accounts that hold a right in these places: those which an administrator of them is shown under People. */
const accountsIn = (places: Places) =>
  db
    .select({ id: sql<string>`${grants.accountId}`.as("id") })
    .from(grants)
    .leftJoin(municipalities, eq(municipalities.id, grants.municipalityId))
    .where(or(inArray(grants.countryCode, places.countryCodes), townsIn(places)));

/** Accounts that are gone and held a right there until they went. Their removal says which. */
const formerAccountsIn = (places: Places) => sql`(
  select removal.subject_id from audit_log as removal,
    jsonb_array_elements(removal.detail -> 'before' -> 'grants') as held
  where removal.action in ('account.removed', 'account.invitation-revoked')
    and (substring(held ->> 'place' from '^country:(.+)$') in ${orNothing(places.countryCodes)}
      or substring(held ->> 'place' from '^municipality:(.+)$')
        in (select ${municipalities.id}::text from ${municipalities} where ${townsIn(places)})))`;

const orNothing = (values: string[]) => (values.length > 0 ? sql`${values}` : sql`(null)`);

/**
 * What an administrator may read of the record: of the network everything (undefined); of a country or a municipality
 * their own deeds, what was done to municipalities there, and what was done to, or by signing in to, accounts there. What
 * these accounts did elsewhere is not theirs to read.
 */
export function readableBy(actor: Actor): SQL | undefined {
  const reach = reachOf(actor, "records.read");
  if (reach === "network") return undefined;
  const { accountId, subjectKind, subjectId } = auditLog;
  const reached = accountsIn(reach);
  const towns = db.select({ id: municipalities.id }).from(municipalities).where(townsIn(reach));
  const asText = (query: SQL | typeof reached | typeof towns) =>
    sql`${subjectId} in (select id::text from ${query} as those)`;
  return or(
    eq(accountId, actor.accountId),
    and(eq(subjectKind, "municipality"), asText(towns)),
    and(eq(subjectKind, "account"), or(asText(reached), sql`${subjectId} in ${formerAccountsIn(reach)}`)),
    and(inArray(subjectKind, ["session", "record"]), inArray(accountId, reached)),
  );
}

/** Whether the actor finds the account under People. */
export function isShown(actor: Actor, accountId: SQL): SQL {
  const reach = reachOf(actor, "accounts.manage");
  return reach === "network" ? sql`true` : sql`${accountId} in ${accountsIn(reach)}`;
}

/** Which of some accounts the actor finds under People. */
export async function shownAccounts(actor: Actor, ids: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.id, ids), isShown(actor, sql`${accounts.id}`)));
  return new Set(rows.map(({ id }) => id));
}
