import "server-only";
import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { type AuditAction, writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import type { Actor, AdminScope, Grant } from "@/features/auth/scopes";
import { holdAccount } from "@/features/auth/session/hold-account";
import { takeTurn } from "@/features/auth/take-turn";
import { canManage } from "./managed";
import type { GrantPlace, PlaceKey } from "./place-key";

export type HeldGrant = Pick<Grant, "role" | "language"> & { id: string; place: GrantPlace };
export type ManagedAccount = typeof accounts.$inferSelect & { grants: HeldGrant[] };

/** What an administrator may not do; keys of the messages in `people.refused`. */
export type Refusal =
  | "lastAdministrator"
  | "self"
  | "lastGrant"
  | "sameGrant"
  | "changed"
  | "remindedToday"
  | "ownReset"
  | "unproven";
export type Outcome = "done" | { refused: Refusal };

/** Runs a change to accounts in its turn, for the actor as they are then; null when they are no longer at work here. */
export function managing<T>(
  { actor }: AdminScope,
  run: (tx: Transaction, actor: Actor) => Promise<T | null>,
): Promise<T | null> {
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const account = await findAccount(tx, actor.accountId);
    if (!account?.acceptedAt || account.suspendedAt) return null;
    const { id: accountId, name, language } = account;
    const own = account.grants.map(({ place, ...grant }): Grant => ({ ...grant, ...place }));
    return run(tx, { accountId, name, language, grants: own });
  });
}

/** The same for a change to one account; null also when there is no such account or it is not theirs to manage. */
export const managingAccount = <T>(
  scope: AdminScope,
  accountId: string,
  run: (tx: Transaction, actor: Actor, account: ManagedAccount) => Promise<T | null>,
): Promise<T | null> =>
  managing(scope, async (tx, actor) => {
    // Changes by its owner wait until this one is over, and this one for theirs.
    await holdAccount(tx, accountId);
    const account = await findAccount(tx, accountId);
    const places = account?.grants.map(({ place }) => place);
    return account && places && canManage(actor, places) ? run(tx, actor, account) : null;
  });

/**
 * The same for what changes how somebody else signs in or cannot be undone: the administrator has just shown who they are.
 * Whose account is not theirs to manage is not told that a proof is missing.
 */
export const managingWithProof = (
  scope: AdminScope,
  accountId: string,
  run: (tx: Transaction, actor: Actor, account: ManagedAccount) => Promise<Outcome | null>,
): Promise<Outcome | null> =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) =>
    scope.isProven ? run(tx, actor, account) : { refused: "unproven" },
  );

export async function findAccount(tx: Transaction, accountId: string): Promise<ManagedAccount | null> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) return null;
  const rows = await tx
    .select({ grant: grants, of: municipalities.countryCode })
    .from(grants)
    .leftJoin(municipalities, eq(municipalities.id, grants.municipalityId))
    .where(eq(grants.accountId, accountId))
    .orderBy(grants.createdAt, grants.id);
  const held = rows.flatMap(({ grant: { id, role, language, ...row }, of }) => {
    const place = toPlace({ ...row, countryCode: row.countryCode ?? of });
    return place ? [{ id, role, language, place }] : [];
  });
  return { ...account, grants: held };
}

type PlaceRow = Pick<typeof grants.$inferSelect, "scope" | "countryCode" | "municipalityId">;

/** The place of a row of `grants`, with the country of a municipality filled in. */
export function toPlace({ scope, countryCode, municipalityId }: PlaceRow): GrantPlace | null {
  if (scope === "network") return { scope };
  if (!countryCode) return null;
  if (scope === "country") return { scope, countryCode };
  return municipalityId ? { scope, countryCode, municipalityId } : null;
}

/** The place that a form names, if there is such a place. */
export async function findPlace(tx: Transaction, key: PlaceKey): Promise<GrantPlace | null> {
  if (key.scope === "network") return key;
  if (key.scope === "country") {
    const country = eq(countries.code, key.countryCode);
    const [known] = await tx.select({ code: countries.code }).from(countries).where(country);
    return known ? key : null;
  }
  const [known] = await tx
    .select({ countryCode: municipalities.countryCode })
    .from(municipalities)
    .where(eq(municipalities.id, key.municipalityId));
  return known ? { ...key, ...known } : null;
}

/** The columns of a grant for the place. */
export const placeColumns = (place: GrantPlace) => ({
  scope: place.scope,
  countryCode: place.scope === "country" ? place.countryCode : null,
  municipalityId: place.scope === "municipality" ? place.municipalityId : null,
});

const isNetworkAdministrator = ({ role, place }: HeldGrant) =>
  role === "administrator" && place.scope === "network";

/** Whether the network would be without an administrator who can sign in, if this account no longer was one. */
export async function isLastAdministrator(tx: Transaction, account: ManagedAccount): Promise<boolean> {
  if (account.suspendedAt || !account.acceptedAt || !account.grants.some(isNetworkAdministrator))
    return false;
  return (await networkAdministrators(tx, account.id)).length === 0;
}

/** The administrators of the network who can sign in, other than one account. */
export const networkAdministrators = (tx: Transaction, other: string) =>
  tx
    .selectDistinct({ id: accounts.id, email: accounts.email, language: accounts.language })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(
      and(
        ne(accounts.id, other),
        eq(grants.role, "administrator"),
        eq(grants.scope, "network"),
        isNull(accounts.suspendedAt),
        isNotNull(accounts.acceptedAt),
      ),
    );

/** Records what the actor did to an account. */
export const record = (
  tx: Transaction,
  { accountId, name: actorName }: Actor,
  action: AuditAction,
  { id, name }: Pick<ManagedAccount, "id" | "name">,
  detail: Record<string, unknown> = {},
): Promise<void> =>
  writeAudit(tx, {
    accountId,
    actorName,
    action,
    subject: { kind: "account", id },
    detail: { name, ...detail },
  });
