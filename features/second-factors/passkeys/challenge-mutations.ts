import "server-only";
import { randomBytes } from "node:crypto";
import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { eq, lt, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { type challengePurposes, passkeyChallenges } from "@/db/schema/credentials";

/** For how long a person may take to answer. */
export const CHALLENGE_MS = 5 * 60 * 1000;
const isChallenge = /^[\w-]{43}$/;

/** What is asked of a passkey and of whom: null is everybody, before they have said who they are. */
export type Asked = { purpose: (typeof challengePurposes)[number]; accountId: string | null };

/** Makes something to sign. What nobody has answered in time is thrown away on the way. */
export async function issueChallenge(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(randomBytes(32));
  const challenge = Buffer.from(bytes).toString("base64url");
  const expiresAt = new Date(Date.now() + CHALLENGE_MS);
  await db.transaction(async (tx) => {
    await tx.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, sql`now()`));
    await tx.insert(passkeyChallenges).values({ ...asked, challenge, expiresAt });
  });
  return bytes;
}

type Taken = { challenge: string } | { refused: "expired" | "challenge" | "answer" };

/**
 * Takes away the challenge that was signed, which the answer itself names, whatever comes of it: of two answers to one
 * challenge the second finds nothing. It has to have been given out for this, to this account, and not too long ago.
 */
export async function takeChallenge(
  tx: Transaction,
  clientDataJSON: string,
  { purpose, accountId }: Asked,
): Promise<Taken> {
  const challenge = challengeIn(clientDataJSON);
  if (challenge === null) return { refused: "answer" };
  const [taken] = await tx
    .delete(passkeyChallenges)
    .where(eq(passkeyChallenges.challenge, challenge))
    .returning();
  // One that is gone without a trace was either answered or thrown away as too old.
  if (!taken) return { refused: "expired" };
  if (taken.purpose !== purpose || taken.accountId !== accountId) return { refused: "challenge" };
  return taken.expiresAt.getTime() > Date.now() ? { challenge } : { refused: "expired" };
}

/** Null when there is no reading it. */
function challengeIn(clientDataJSON: string): string | null {
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON);
    return isChallenge.test(challenge) ? challenge : null;
  } catch {
    return null;
  }
}
