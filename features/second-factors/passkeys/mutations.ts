import "server-only";
import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { and, eq } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { identities, passkeys } from "@/db/schema/credentials";
import type { ProvenScope } from "@/features/auth/scopes";
import { changingFactors, mayDoWithout } from "../factor-mutations";
import { takeChallenge } from "./challenge-mutations";
import { algorithms, party } from "./party";
import { freshName, MOST_PASSKEYS, mayGoWithoutPassword } from "./rules";
import type { NewPasskey } from "./schema";

/** Keeps a passkey that a browser has made. `device` is what it is called until its person gives it a name. */
export function addPasskey(scope: ProvenScope, sessionId: string, answer: NewPasskey, device: string) {
  const { accountId } = scope.actor;
  type Refused = "passkeyExpired" | "passkeyRefused" | "passkeyKnown" | "passkeysTooMany";
  return changingFactors<Refused>(scope, sessionId, async (tx, before) => {
    const asked = { purpose: "register", accountId } as const;
    const taken = await takeChallenge(tx, answer.response.clientDataJSON, asked);
    if ("refused" in taken) {
      return { refused: taken.refused === "expired" ? "passkeyExpired" : "passkeyRefused" };
    }
    if (before.passkeys >= MOST_PASSKEYS) return { refused: "passkeysTooMany" };
    const made = await verify(answer, taken.challenge);
    if (!made) return { refused: "passkeyRefused" };
    const own = await tx.select().from(passkeys).where(eq(passkeys.accountId, accountId));
    const name = freshName(
      device,
      own.map((passkey) => passkey.name),
    );
    const kept = await tx
      .insert(passkeys)
      .values({
        credentialId: made.id,
        accountId,
        publicKey: Buffer.from(made.publicKey).toString("base64url"),
        counter: made.counter,
        transports: answer.response.transports ?? [],
        name,
      })
      .onConflictDoNothing()
      .returning({ name: passkeys.name });
    if (kept.length === 0) return { refused: "passkeyKnown" };
    return { change: "passkeyAdded", shown: "passkey", detail: { passkey: name } };
  });
}

/** The key that was made; null when the answer is not what was asked for. */
async function verify(answer: NewPasskey, expectedChallenge: string) {
  let verified: VerifiedRegistrationResponse;
  try {
    verified = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
  } catch {
    // As in checkPasskey: the library throws for each thing that is not as it should be.
    return null;
  }
  return verified.verified ? verified.registrationInfo.credential : null;
}

/** Gives one of the account's own passkeys another name; false when there is none such. */
export function renamePasskey(
  { actor }: ProvenScope,
  { credentialId, name }: { credentialId: string; name: string },
): Promise<boolean> {
  const { accountId } = actor;
  const own = and(eq(passkeys.credentialId, credentialId), eq(passkeys.accountId, accountId));
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(passkeys).where(own).for("update");
    if (!before) return false;
    if (before.name === name) return true;
    await tx.update(passkeys).set({ name }).where(own);
    await writeAudit(tx, {
      accountId,
      actorName: actor.name,
      action: "account.passkey-renamed",
      subject: { kind: "account", id: accountId },
      detail: { before: before.name, after: name },
    });
    return true;
  });
}

/** Takes a passkey away, unless its person would be without a second factor that they must have, or without a way in. */
export function removePasskey(scope: ProvenScope, sessionId: string, credentialId: string) {
  const { accountId } = scope.actor;
  type Refused = "passkeyGone" | "twoStepNeeded" | "lastWayIn";
  return changingFactors<Refused>(scope, sessionId, async (tx, before) => {
    const own = and(eq(passkeys.credentialId, credentialId), eq(passkeys.accountId, accountId));
    const [passkey] = await tx.select({ name: passkeys.name }).from(passkeys).where(own);
    if (!passkey) return { refused: "passkeyGone" };
    if (!(await mayDoWithout(tx, accountId, before))) return { refused: "twoStepNeeded" };
    const left = { ...before, passkeys: before.passkeys - 1 };
    if (!mayGoWithoutPassword(left) && !(await hasOtherWayIn(tx, accountId))) {
      return { refused: "lastWayIn" };
    }
    await tx.delete(passkeys).where(own);
    return { change: "passkeyRemoved", detail: { passkey: passkey.name } };
  });
}

/** Whether somebody signs in with a password, or comes from the single sign-on provider. */
async function hasOtherWayIn(tx: Transaction, accountId: string): Promise<boolean> {
  const [account] = await tx
    .select({ passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return (
    Boolean(account?.passwordHash) || (await tx.$count(identities, eq(identities.accountId, accountId))) > 0
  );
}
