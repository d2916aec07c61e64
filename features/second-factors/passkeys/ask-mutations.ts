import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import type { ProvenScope } from "@/features/auth/scopes";
import { countAttempt } from "@/features/auth/sign-in/limits";
import { translator } from "@/lib/i18n/translator";
import type { From } from "../second-step-mutations";
import { type Asked, CHALLENGE_MS, issueChallenge } from "./challenge-mutations";
import { algorithms, party } from "./party";
import { MOST_PASSKEYS, userHandleOf } from "./rules";

export type Slowed = { refused: "slowed"; waitSeconds: number };
export type PasskeyQuestion = { options: PublicKeyCredentialRequestOptionsJSON } | Slowed;

/** Counts a question, so that nobody fills the table of challenges. Null: it may be asked. */
async function countQuestion(accountId: string | null, { address, device }: From): Promise<Slowed | null> {
  const slowed = await countAttempt({ account: accountId, address, device }, "passkey-challenge");
  return slowed && { refused: "slowed", waitSeconds: slowed.waitSeconds };
}

/** Asks for a signature: by any passkey that the browser finds for this site, or by one of the account. */
export async function askForPasskey(asked: Asked, from: From): Promise<PasskeyQuestion> {
  const slowed = await countQuestion(asked.accountId, from);
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

/** Asks a browser to make a passkey that is found without an address, and that nobody uses without unlocking it. */
export async function askToMakePasskey(
  { actor, email }: ProvenScope,
  from: From,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON } | { refused: "passkeysTooMany" } | Slowed> {
  const { accountId, name, language } = actor;
  const slowed = await countQuestion(accountId, from);
  if (slowed) return slowed;
  const known = await namePasskeys(accountId);
  if (known.length >= MOST_PASSKEYS) return { refused: "passkeysTooMany" };
  const options = await generateRegistrationOptions({
    rpName: translator(language, "site")("network"),
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(userHandleOf(accountId), "base64url")),
    userName: email,
    userDisplayName: name,
    challenge: await issueChallenge({ purpose: "register", accountId }),
    timeout: CHALLENGE_MS,
    attestationType: "none",
    excludeCredentials: known,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
  return { options };
}

/** The passkeys of an account, as a browser wants them named. */
const namePasskeys = (accountId: string): Promise<{ id: string; transports: string[] }[]> =>
  db
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId));
