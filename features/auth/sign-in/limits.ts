import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/db/client";
import { rateLimits } from "@/db/schema/limits";
import { addressGroup } from "@/lib/client-address";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

type Counter = "address" | "account" | "device";
type Limiters = { [name in Counter]?: RateLimiterDrizzle };

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterDrizzle({ storeClient: db, schema: rateLimits, keyPrefix, points, duration });

/** A counter for each number that is given: an attempt is counted by no other. */
const limitersOf = (what: string, most: { [name in Counter]?: number }, seconds = 15 * MINUTE): Limiters =>
  Object.fromEntries(
    Object.entries(most).map(([name, points]) => [name, limiter(`${what}-${name}`, points, seconds)]),
  );

// A town hall often shares one address, so an address may fail more often than an account.
const limiters = {
  "sign-in": limitersOf("sign-in", { address: 50, account: 10, device: 10 }),
  /** Each sends a mail to somebody who may not have asked for it. */
  "password-reset": limitersOf("password-reset", { address: 20, account: 5, device: 5 }),
  /** The present password, asked of somebody who is signed in already. */
  "own-password": limitersOf("own-password", { account: 10 }),
  /** A challenge for a passkey, which is kept for minutes; the sign-in page asks for one whenever it is opened. */
  "passkey-challenge": limitersOf("passkey-challenge", { address: 600, account: 60, device: 60 }),
  /** What a passkey answered. Nobody guesses a signature; this bounds the work and what is recorded. */
  passkey: limitersOf("passkey", { address: 50, account: 20, device: 20 }),
  /** Codes of six digits, of an app and of recovery together; who tries knows the password. */
  "second-step": limitersOf("second-step", { address: 50, account: 5, device: 5 }),
  /** Invitations, also repeated ones; the account is the one that invites. */
  invitation: limitersOf("invitation", { address: 60, account: 30 }, HOUR),
  /** Mails that invite one and the same address, whoever sends them. */
  "invitation-to": limitersOf("invitation-to", { account: 5 }, HOUR),
  /** Drafts handed in and remarks sent, by the account that does it: each makes mails for several people. */
  review: limitersOf("review", { account: 60 }, HOUR),
  /** Links to a draft; those that work are not counted. Nobody guesses one: this bounds the work. */
  preview: limitersOf("preview", { address: 100 }),
  /** Counted twice: when somebody goes to the provider and when they come back, before it is known whose account it is. */
  "single-sign-on": limitersOf("single-sign-on", { address: 100 }),
};
export type Limited = keyof typeof limiters;

/** Who tries, and for which account. */
export type Attempt = {
  /**
   * What names the account: its id where somebody has shown that it is theirs, else the e-mail address that was typed,
   * which may have none. Null when nobody has said whose account they want.
   */
  account: string | null;
  /** The client's network address, where it is known. */
  address: string | null;
  /** The mark of a browser that has signed in to this account before. */
  device: string | null;
};

/** `isFirst` marks the attempt that reached the limit, so that a flood is recorded once. */
export type Slowed = { waitSeconds: number; isFirst: boolean };

/**
 * Counts an attempt before its password is looked at (parallel attempts cannot slip through) and refuses it when there
 * were too many. The counters know the client's address and the account, whether it exists or not, and nothing else
 * that a request says of itself. A browser that has signed in before has a counter of its own, so strangers who fail
 * on purpose cannot keep the owner out.
 */
export async function countAttempt(attempt: Attempt, what: Limited = "sign-in"): Promise<Slowed | null> {
  for (const [counter, key] of countersOf(attempt, limiters[what])) {
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
export async function forgiveAttempt(attempt: Attempt, what: Limited = "sign-in"): Promise<void> {
  for (const [counter, key] of countersOf(attempt, limiters[what])) await counter.reward(key);
}

function countersOf(attempt: Attempt, limiters: Limiters): [RateLimiterDrizzle, string][] {
  const counters: [RateLimiterDrizzle, string][] = [];
  if (attempt.address && limiters.address) counters.push([limiters.address, addressGroup(attempt.address)]);
  if (attempt.account === null) return counters;
  const account = createHash("sha256").update(attempt.account).digest("base64url");
  if (attempt.device && limiters.device) counters.push([limiters.device, `${account}:${attempt.device}`]);
  else if (limiters.account) counters.push([limiters.account, account]);
  return counters;
}
