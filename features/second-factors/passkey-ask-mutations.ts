import "server-only";
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import { countAttempt } from "@/features/auth/limits";
import { type Asked, CHALLENGE_MS, issueChallenge } from "./passkey-challenge-mutations";
import { party } from "./passkey-party";

export type Slowed = { refused: "slowed"; waitSeconds: number };
export type PasskeyQuestion = { options: PublicKeyCredentialRequestOptionsJSON } | Slowed;

/** Counts a question, so that nobody fills the table of challenges. Null: it may be asked. */
export async function countQuestion(
  accountId: string | null,
  address: string | null,
): Promise<Slowed | null> {
  const slowed = await countAttempt({ email: accountId, address, device: null }, "passkey-challenge");
  return slowed && { refused: "slowed", waitSeconds: slowed.waitSeconds };
}

/** Asks for a signature: by any passkey that the browser finds for this site, or by one of the account. */
export async function askForPasskey(asked: Asked, address: string | null): Promise<PasskeyQuestion> {
  const slowed = await countQuestion(asked.accountId, address);
  if (slowed) return slowed;
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: await issueChallenge(asked),
    timeout: CHALLENGE_MS,
    userVerification: "required",
    allowCredentials: asked.accountId === null ? [] : await namePasskeys(asked.accountId),
  });
  return { options };
}

/** The passkeys of an account, as a browser wants them named. */
export const namePasskeys = (accountId: string): Promise<{ id: string; transports: string[] }[]> =>
  db
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId));
