import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/db/client";
import { rateLimits } from "@/db/schema/limits";
import { addressGroup } from "@/lib/client-address";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix,
    points,
    duration,
  });

const limitersOf = (
  what: string,
  { address, account }: { address: number; account: number },
  seconds = 15 * MINUTE,
) => ({
  address: limiter(`${what}-address`, address, seconds),
  account: limiter(`${what}-account`, account, seconds),
  device: limiter(`${what}-device`, account, seconds),
});

// A town hall often shares one address, so an address may fail more often than an account.
const limiters = {
  "sign-in": limitersOf("sign-in", { address: 50, account: 10 }),
  /** Each sends a mail to somebody who may not have asked for it. */
  "password-reset": limitersOf("password-reset", { address: 20, account: 5 }),
  /** The present password, asked of somebody who is signed in already; counted for the account's id. */
  "own-password": limitersOf("own-password", { address: 50, account: 10 }),
  /** A challenge for a passkey, which is kept for minutes; the sign-in page asks for one whenever it is opened. */
  "passkey-challenge": limitersOf("passkey-challenge", { address: 600, account: 60 }),
  /** What a passkey answered. Nobody guesses a signature; this bounds the work and what is recorded. */
  passkey: limitersOf("passkey", { address: 50, account: 20 }),
  /** Codes of six digits, of an app and of recovery together; who tries knows the password. */
  "second-step": limitersOf("second-step", { address: 50, account: 5 }),
  /** Invitations, also repeated ones; counted for the inviting account's id. */
  invitation: limitersOf("invitation", { address: 60, account: 30 }, HOUR),
  /** Mails that invite one and the same address, whoever sends them. */
  "invitation-to": limitersOf("invitation-to", { address: 5, account: 5 }, HOUR),
  /** Counted twice: when somebody goes to the provider and when they come back. Only for the client's address. */
  "single-sign-on": limitersOf("single-sign-on", { address: 100, account: 10 }),
};
export type Limited = keyof typeof limiters;

/** Who tries. `device` is the mark of a browser that has signed in to this account before. */
export type Attempt = { email: string; address: string | null; device: string | null };

/** The same where nobody has said whose account they want: only the client is counted. */
type Tried = Omit<Attempt, "email"> & { email: string | null };

/** `isFirst` marks the attempt that reached the limit, so that a flood is recorded once. */
export type Slowed = { waitSeconds: number; isFirst: boolean };

/**
 * Counts an attempt before its password is looked at (parallel attempts cannot slip through) and refuses it when there
 * were too many. The counters know the client's address and the account, whether it exists or not, and nothing else
 * that a request says of itself. A browser that has signed in before has a counter of its own, so strangers who fail
 * on purpose cannot keep the owner out.
 */
export async function countAttempt(attempt: Tried, what: Limited = "sign-in"): Promise<Slowed | null> {
  for (const [name, key] of keysOf(attempt)) {
    const counter = limiters[what][name];
    try {
      await counter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const isFirst = refused.consumedPoints === counter.points + 1;
      return { waitSeconds: Math.ceil(refused.msBeforeNext / 1000), isFirst };
    }
  }
  return null;
}

/** Takes a counted attempt back, because it succeeded. */
export async function forgiveAttempt(attempt: Tried, what: Limited = "sign-in"): Promise<void> {
  for (const [name, key] of keysOf(attempt)) await limiters[what][name].reward(key);
}

function keysOf({ email, address, device }: Tried): ["address" | "account" | "device", string][] {
  const client: ["address", string][] = address ? [["address", addressGroup(address)]] : [];
  if (email === null) return client;
  const account = createHash("sha256").update(email).digest("base64url");
  return [...client, device ? ["device", `${account}:${device}`] : ["account", account]];
}
