import "server-only";
import { eq } from "drizzle-orm";
import { grants } from "@/db/schema/grants";
import { endHandovers } from "@/features/auth/end-handovers";
import type { AdminScope, Role } from "@/features/auth/scopes";
import { renewSessionsOf } from "@/features/auth/session/end-sessions";
import { tellOfLeaving } from "../handover/mutations";
import { tellOfAdministrator } from "./administrator-mutations";
import { canGrant } from "./managed";
import {
  findPlace,
  type HeldGrant,
  isLastAdministrator,
  managingAccount,
  type Outcome,
  placeColumns,
  record,
} from "./managed-mutations";
import { placeKey } from "./place-key";
import type { AddGrant } from "./schema";

/** A grant as the audit log keeps it. */
export const inAudit = ({ role, language, place }: Omit<HeldGrant, "id">) => ({
  role,
  ...(language && { language }),
  place: placeKey(place),
});

/**
 * Whether the actor has first to show who they are: for making an administrator, who may do all that a proof is asked for
 * with one of their own.
 */
export const lacksProof = ({ isProven }: AdminScope, role: Role): boolean =>
  role === "administrator" && !isProven;

/** Gives the account one more grant; it is in force with its person's next request. */
export const addGrant = (scope: AdminScope, { accountId, role, into, place: key }: AddGrant) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    const place = await findPlace(tx, key);
    if (!place || !canGrant(actor, place)) return null;
    if (lacksProof(scope, role)) return { refused: "unproven" };
    const added = { role, language: into, place };
    const isHeld = account.grants.some(
      (held) => JSON.stringify(inAudit(held)) === JSON.stringify(inAudit(added)),
    );
    if (isHeld) return { refused: "sameGrant" };
    await tx.insert(grants).values({ accountId, role, language: into, ...placeColumns(place) });
    await renewSessionsOf(tx, accountId);
    const before = account.grants.map(inAudit);
    await record(tx, actor, "account.grants-changed", account, {
      before,
      after: [...before, inAudit(added)],
    });
    await tellOfAdministrator(tx, actor, { accountId, name: account.name, role, place });
    await endHandovers(tx, accountId);
    return "done";
  });

/** Takes a grant away, also in the middle of the person's work: their next request is without it. */
export const removeGrant = (scope: AdminScope, input: { accountId: string; grantId: string }) =>
  managingAccount<Outcome>(scope, input.accountId, async (tx, actor, account) => {
    const removed = account.grants.find(({ id }) => id === input.grantId);
    if (!removed) return { refused: "changed" };
    const left = account.grants.filter((grant) => grant !== removed);
    if (left.length === 0) return { refused: "lastGrant" };
    const isTop = removed.role === "administrator" && removed.place.scope === "network";
    if (isTop && (await isLastAdministrator(tx, account))) return { refused: "lastAdministrator" };
    await tx.delete(grants).where(eq(grants.id, removed.id));
    await renewSessionsOf(tx, account.id);
    const [before, after] = [account.grants.map(inAudit), left.map(inAudit)];
    await record(tx, actor, "account.grants-changed", account, { before, after });
    await tellOfLeaving(tx, actor, account, left);
    return "done";
  });
