import { eq, sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { db } from "@/db/client";
import { sessions } from "@/db/schema/accounts";
import { authenticators } from "@/db/schema/credentials";
import { seal } from "@/lib/sealed";
import type { TestAccount } from "./accounts";

type Account = Pick<TestAccount, "id">;

/** The code that an app with the secret shows; `steps` from now, of which the neighbours count too. */
export const codeOf = (secret: string, steps = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });

/** A code that the app shows neither now nor next to now. */
export const wrongCode = (secret: string): string => {
  const near = [-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps));
  return (
    ["000000", "111111", "222222", "333333", "444444", "555555"].find((code) => !near.includes(code)) ?? ""
  );
};

/** Puts an authenticator app in force, as its setting up would have done. */
export async function giveApp({ id: accountId }: Account): Promise<string> {
  const secret = new Secret({ size: 20 }).base32;
  const sealed = seal(secret, { purpose: "authenticator", owner: accountId });
  await db.insert(authenticators).values({ accountId, secret: sealed, confirmedAt: sql`now()` });
  return secret;
}

/** As if half a minute had passed since the last code was used. */
export async function waitForNextCode({ id }: Account): Promise<void> {
  await db.update(authenticators).set({ lastStep: 0 }).where(eq(authenticators.accountId, id));
}

/** As if the person had just shown, in each of their sessions, who they are. */
export async function giveProof({ id }: Account): Promise<void> {
  await db.update(sessions).set({ provenAt: sql`now()` }).where(eq(sessions.accountId, id));
}

/** As if a quarter of an hour had passed since the person showed who they are. */
export async function outdateProof({ id }: Account): Promise<void> {
  const provenAt = sql`now() - interval '16 minutes'`;
  await db.update(sessions).set({ provenAt }).where(eq(sessions.accountId, id));
}

/** As if a quarter of an hour had passed since the person signed in: too late for the second step, and for setting one up. */
export async function outdateSignIn({ id }: Account): Promise<void> {
  const createdAt = sql`now() - interval '16 minutes'`;
  await db.update(sessions).set({ createdAt }).where(eq(sessions.accountId, id));
}
