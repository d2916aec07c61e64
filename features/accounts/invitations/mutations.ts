import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { insertAccount } from "@/db/accounts";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { mails } from "@/db/schema/mail";
import { endHandovers } from "@/features/auth/end-handovers";
import type { Actor, AdminScope } from "@/features/auth/scopes";
import { issueLink, readLink, spendLink } from "@/features/auth/sign-in/links";
import { siteAddress } from "@/features/auth/site-address";
import { takeTurn } from "@/features/auth/take-turn";
import { maskEmail } from "@/lib/email";
import { hashPassword } from "@/lib/password";
import { tellOfAdministrator } from "../people/administrator-mutations";
import { inAudit, lacksProof } from "../people/grant-mutations";
import { canGrant, canManage } from "../people/managed";
import {
  findAccount,
  findPlace,
  type HeldGrant,
  type ManagedAccount,
  managing,
  managingAccount,
  type Outcome,
  placeColumns,
  record,
} from "../people/managed-mutations";
import { inMail } from "../people/person-names";
import { getPerson } from "../people/queries";
import type { Invite } from "../people/schema";
import { nameThePlace } from "../place-queries";
import { countInvitation, sparedRecipient, type TooMany } from "./limit-mutations";
import { invitationPath } from "./path";

type Person = Pick<ManagedAccount, "id" | "name" | "email" | "language"> & {
  grants: readonly Omit<HeldGrant, "id">[];
};

/** Writes the invitation with a new link; the links of earlier ones stop working. */
async function sendInvitation(tx: Transaction, actor: Actor, { id, email, language, grants }: Person) {
  const [grant] = grants;
  if (!grant) throw new Error("Nobody is invited to nothing");
  const token = await issueLink(tx, { accountId: id, purpose: "invitation", email });
  const values = {
    inviter: actor.name,
    ...inMail(grant.role, await nameThePlace(tx, grant.place), language),
    link: `${siteAddress}${invitationPath}/${token}`,
  };
  await queueMail(tx, { accountId: id, recipient: email, language, kind: "invitation", values });
}

/**
 * Why an address that has an account is not invited: `waiting` when that account's invitation is still open. It is named
 * only to who manages it; whoever does not learns no more than that there is one.
 */
type Known = { refused: "taken" | "waiting"; accountId: string } | { refused: "taken" };
type Invited = { accountId: string } | Known | { refused: "unproven" };

/** Makes an account that opens when its person accepts; null when its place is not the actor's to give rights in. */
export async function invite(scope: AdminScope, input: Invite): Promise<Invited | TooMany | null> {
  const tooMany = await countInvitation(scope, input.email);
  if (tooMany) return tooMany;
  const invited = await makeAccount(scope, input);
  if (!invited || "refused" in invited) await sparedRecipient(input.email);
  return invited;
}

const makeAccount = (scope: AdminScope, { place: key, role, into, ...given }: Invite) =>
  managing<Invited>(scope, async (tx, actor) => {
    const place = await findPlace(tx, key);
    if (!place || !canGrant(actor, place)) return null;
    if (lacksProof(scope, role)) return { refused: "unproven" };
    const grant = { role, language: into, place };
    const accountId = await insertAccount(
      tx,
      { ...given, password: null, grants: [{ role, language: into, ...placeColumns(place) }] },
      { accountId: actor.accountId, actorName: actor.name },
    );
    if (!accountId) return refuseKnown(tx, actor, given.email);
    const person = { ...given, id: accountId, grants: [grant] };
    await sendInvitation(tx, actor, person);
    await tellOfAdministrator(tx, actor, { accountId, name: given.name, role, place });
    return { accountId };
  });

async function refuseKnown(tx: Transaction, actor: Actor, email: string): Promise<Known> {
  const [row] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  const account = row && (await findAccount(tx, row.id));
  const places = account?.grants.map(({ place }) => place) ?? [];
  if (!account || !canManage(actor, places)) return { refused: "taken" };
  return { refused: account.acceptedAt ? "taken" : "waiting", accountId: account.id };
}

export async function resendInvitation(
  scope: AdminScope,
  accountId: string,
): Promise<Outcome | TooMany | null> {
  const person = await getPerson(scope, accountId);
  // Whose it is not to send anything uses up nothing.
  if (!person?.isManageable) return null;
  return (await countInvitation(scope, person.email)) ?? writeAgain(scope, accountId);
}

const writeAgain = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (account.acceptedAt) return { refused: "changed" };
    await sendInvitation(tx, actor, account);
    await record(tx, actor, "account.invitation-resent", account, { email: maskEmail(account.email) });
    return "done";
  });

/** Takes an invitation back: the account, in which nobody has ever been, is gone and its link with it. */
export const revokeInvitation = (scope: AdminScope, accountId: string) =>
  managingAccount<Outcome>(scope, accountId, async (tx, actor, account) => {
    if (account.acceptedAt) return { refused: "changed" };
    await tx.delete(mails).where(eq(mails.accountId, accountId));
    await tx.delete(accounts).where(and(eq(accounts.id, accountId), isNull(accounts.acceptedAt)));
    const before = { email: maskEmail(account.email), grants: account.grants.map(inAudit) };
    await record(tx, actor, "account.invitation-revoked", account, { before, after: null });
    return "done";
  });

/**
 * Uses an invitation: the account is open from now on. Null when the link opens nothing (any more); of two who use it
 * at the same moment one gets in. The password has been found good before.
 */
export async function acceptInvitation(
  token: string,
  { name, password }: { name: string; password: string },
): Promise<{ email: string } | null> {
  // Whoever guesses links is not given the work of hashing a password.
  if (!(await db.transaction((tx) => readLink(tx, token, "invitation")))) return null;
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    await takeTurn(tx);
    const link = await spendLink(tx, token, "invitation");
    const account = link && (await findAccount(tx, link.accountId));
    if (!account || account.acceptedAt || account.suspendedAt) return null;
    await tx
      .update(accounts)
      .set({ name, passwordHash, acceptedAt: sql`now()` })
      .where(eq(accounts.id, account.id));
    const person = { accountId: account.id, name, language: account.language, grants: [] };
    await record(
      tx,
      person,
      "account.accepted",
      { id: account.id, name },
      {
        before: { state: "invited", name: account.name },
        after: { state: "active", name },
      },
    );
    await endHandovers(tx, account.id);
    return { email: account.email };
  });
}
