import "server-only";
import { type VerifiedAuthenticationResponse, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { passkeys } from "@/db/schema/credentials";
import { type Asked, takeChallenge } from "./challenge-mutations";
import { party } from "./party";
import { hasGoneBack, userHandleOf } from "./rules";
import type { PasskeyAnswer } from "./schema";

type Account = typeof accounts.$inferSelect;
type Passkey = typeof passkeys.$inferSelect;

/** Why an answer does not count, as the record names it. */
export type Refusal =
  /** The challenge is too old or has been answered. */
  | "expired"
  /** It was given out for something else or to somebody else. */
  | "challenge"
  /** No such passkey, or of another account. */
  | "unknownPasskey"
  /** The account is suspended or has not accepted its invitation. */
  | "inactive"
  /** Another site, nobody verified, or a signature by another key. */
  | "answer"
  /** The signature is right, but the counter went back: there is a copy of the key. */
  | "counter";

export type Checked = { account: Account; passkey: Passkey } | { refused: Refusal; account: Account | null };

/**
 * Checks what a passkey has signed and notes that it was used. Whatever the answer, its challenge is spent; the caller
 * lets the transaction end well and records a refusal in it.
 */
export async function checkPasskey(tx: Transaction, answer: PasskeyAnswer, asked: Asked): Promise<Checked> {
  const taken = await takeChallenge(tx, answer.response.clientDataJSON, asked);
  const [found] = await tx
    .select({ account: accounts, passkey: passkeys })
    .from(passkeys)
    .innerJoin(accounts, eq(accounts.id, passkeys.accountId))
    .where(eq(passkeys.credentialId, answer.id))
    // Two answers at the same moment take turns, so that the counter is compared with the newest one.
    .for("update", { of: passkeys });
  if (!found) return { refused: "unknownPasskey", account: null };
  const { account, passkey } = found;
  const refuse = (refused: Refusal) => ({ refused, account });
  if ("refused" in taken) return refuse(taken.refused);
  if (asked.accountId !== null && asked.accountId !== account.id) return refuse("unknownPasskey");
  if (account.suspendedAt || !account.acceptedAt) return refuse("inactive");
  // Without an address typed, the answer itself has to say whose it is.
  const { userHandle } = answer.response;
  const mayOmit = asked.accountId !== null && userHandle === undefined;
  if (!mayOmit && userHandle !== userHandleOf(account.id)) return refuse("answer");
  const counter = await verify(answer, taken.challenge, passkey);
  if (counter === null) return refuse("answer");
  if (hasGoneBack(passkey.counter, counter)) return refuse("counter");
  await tx
    .update(passkeys)
    .set({ counter, lastUsedAt: sql`now()` })
    .where(eq(passkeys.credentialId, passkey.credentialId));
  return { account, passkey };
}

/** The counter that the passkey says it has reached, or null when the answer is not its own. */
async function verify(answer: PasskeyAnswer, challenge: string, passkey: Passkey): Promise<number | null> {
  let verified: VerifiedAuthenticationResponse;
  try {
    verified = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // The counter is compared by the caller, once the signature is known to be right.
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
        counter: 0,
      },
    });
  } catch {
    // The library throws for each thing that is not as it should be; it reaches neither database nor network.
    return null;
  }
  return verified.verified ? verified.authenticationInfo.newCounter : null;
}
