import { desc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { passkeyChallenges, passkeys } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { askForPasskey } from "./ask-mutations";
import { type Asked, issueChallenge } from "./challenge-mutations";
import { SoftAuthenticator, type Wrongs } from "./passkey.fixtures";
import { userHandleOf } from "./rules";
import { signInWithPasskey } from "./sign-in-mutations";

const client = { address: "203.0.113.7", userAgent: "a browser" };
const stranger = { ...client, device: null };
const known = async () => true;
const anybody: Asked = { purpose: "sign-in", accountId: null };

let anna: string;
let bert: string;
let device: SoftAuthenticator;

const make = (name: string) => {
  const account = {
    email: `${name}@konak.example`,
    name,
    language: "tr",
    password: "p",
    grants: [],
  } as const;
  return db.transaction((tx) => insertAccount(tx, account, { accountId: null, actorName: "test" }));
};

beforeAll(async () => {
  anna = (await make("anna")) ?? "";
  bert = (await make("bert")) ?? "";
});

/** Puts the authenticator's passkey into the table as registering it would. */
async function keep(authenticator: SoftAuthenticator, accountId = authenticator.accountId) {
  const { id: credentialId, publicKey, counter } = authenticator;
  await db.insert(passkeys).values({ credentialId, accountId, publicKey, counter, name: "Phone" });
}

beforeEach(async () => {
  for (const table of [rateLimits, sessions, passkeys, passkeyChallenges, mails]) await db.delete(table);
  await db.update(accounts).set({ suspendedAt: null, acceptedAt: new Date(), lastSignInAt: new Date() });
  device = new SoftAuthenticator(anna);
  await keep(device);
});

const challenge = async (asked = anybody) => Buffer.from(await issueChallenge(asked)).toString("base64url");
const newestAudit = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];
const open = async () => (await db.select().from(sessions)).length;

describe("a passkey alone", () => {
  test("signs its person in all the way", async () => {
    const outcome = await signInWithPasskey(device.sign(await challenge()), client, known);
    if ("refused" in outcome) throw new Error(outcome.refused);
    const found = await findSignIn(outcome.sessionId);
    expect(found).toMatchObject({ stage: "signedIn", provenAt: null, actor: { accountId: anna } });
    expect(await newestAudit()).toMatchObject({
      action: "session.started",
      accountId: anna,
      detail: { secondFactor: "passkey", address: client.address },
    });
    const [passkey] = await db.select().from(passkeys);
    expect(passkey?.lastUsedAt).toBeInstanceOf(Date);
    expect(await db.select().from(mails)).toEqual([]);
  });

  test("in a browser that is new to the account the person is told", async () => {
    await signInWithPasskey(device.sign(await challenge()), client, async () => false);
    expect(await db.select().from(mails)).toMatchObject([{ kind: "new-device", accountId: anna }]);
  });

  test.each([
    ["is removed", () => db.delete(passkeys)],
    ["is of an account that is suspended", () => db.update(accounts).set({ suspendedAt: new Date() })],
    ["goes to another account", () => db.update(passkeys).set({ accountId: bert })],
  ])("that %s while it is looked at opens nothing, which is recorded", async (_, change) => {
    const meanwhile = async () => {
      await change();
      return true;
    };
    const answer = device.sign(await challenge());
    expect(await signInWithPasskey(answer, client, meanwhile)).toEqual({ refused: "unknownPasskey" });
    expect(await open()).toBe(0);
    expect(await newestAudit()).toMatchObject({
      action: "session.refused",
      detail: { with: "passkey", reason: "unknownPasskey" },
    });
  });

  test("is asked for without naming anybody's", async () => {
    const question = await askForPasskey(anybody, stranger);
    expect(question).toMatchObject({
      options: { rpId: "localhost", allowCredentials: [], userVerification: "required" },
    });
  });

  test.each<[string, Wrongs]>([
    ["for another site's page", { origin: "https://partner-cities.example" }],
    ["for this host at another port", { origin: "http://localhost:1" }],
    ["for another relying party", { rpId: "partner-cities.example" }],
    ["without unlocking the device", { isVerified: false }],
    ["without anybody present", { isPresent: false }],
    ["with another key", { otherKey: true }],
    ["for making a passkey", { type: "webauthn.create" }],
    ["without saying whose it is", { userHandle: undefined }],
    ["as somebody else", { userHandle: userHandleOf("00000000-0000-4000-8000-000000000000") }],
  ])("signed %s is refused and recorded", async (_, wrongs) => {
    const answer = device.sign(await challenge(), wrongs);
    expect(await signInWithPasskey(answer, client, known)).toEqual({ refused: "answer" });
    expect(await open()).toBe(0);
    expect(await newestAudit()).toMatchObject({
      ...{ action: "session.refused", accountId: null, subjectId: anna },
      detail: { with: "passkey", reason: "answer", address: client.address },
    });
    expect(await db.select().from(passkeyChallenges), "the challenge is spent").toEqual([]);
  });

  test("answers once: the same answer again is refused", async () => {
    const answer = device.sign(await challenge());
    await signInWithPasskey(answer, client, known);
    expect(await signInWithPasskey(answer, client, known)).toEqual({ refused: "expired" });
    expect(await open()).toBe(1);
  });

  test("of two at the same moment one is let in", async () => {
    const answer = device.sign(await challenge());
    const tries = [answer, answer].map((same) => signInWithPasskey(same, client, known));
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => "sessionId" in outcome)).toHaveLength(1);
    expect(await open()).toBe(1);
  });

  test.each<[string, () => Promise<string>, string]>([
    ["nobody gave out", async () => Buffer.alloc(32, 7).toString("base64url"), "expired"],
    ["no challenge at all", async () => "'; drop table", "answer"],
    ["for registering", () => challenge({ purpose: "register", accountId: anna }), "challenge"],
    ["for confirming", () => challenge({ purpose: "confirm", accountId: anna }), "challenge"],
    ["for the second step", () => challenge({ purpose: "sign-in", accountId: anna }), "challenge"],
  ])("a challenge that was %s counts for nothing", async (_, given, refused) => {
    expect(await signInWithPasskey(device.sign(await given()), client, known)).toEqual({ refused });
    expect(await open()).toBe(0);
  });

  test("a challenge too old is refused, and thrown away with the next", async () => {
    const late = await challenge();
    await db.update(passkeyChallenges).set({ expiresAt: sql`now() - interval '1 second'` });
    expect(await signInWithPasskey(device.sign(late), client, known)).toEqual({ refused: "expired" });
    await challenge();
    await db.update(passkeyChallenges).set({ expiresAt: sql`now() - interval '1 second'` });
    await challenge();
    expect(await db.select().from(passkeyChallenges)).toHaveLength(1);
  });

  test("a counter that goes back or stands still is refused and recorded", async () => {
    device.counter = 5;
    await signInWithPasskey(device.sign(await challenge()), client, known);
    for (const counter of [5, 4, 0]) {
      device.counter = counter;
      const answer = device.sign(await challenge());
      expect(await signInWithPasskey(answer, client, known)).toEqual({ refused: "counter" });
      expect(await newestAudit()).toMatchObject({
        accountId: null,
        subjectId: anna,
        detail: { reason: "counter" },
      });
    }
    device.counter = 6;
    expect(await signInWithPasskey(device.sign(await challenge()), client, known)).toHaveProperty(
      "sessionId",
    );
    expect(await db.select().from(passkeys)).toMatchObject([{ counter: 6 }]);
  });

  test.each([
    ["suspended", { suspendedAt: new Date() }],
    ["not yet opened", { acceptedAt: null }],
  ])("of an account that is %s is refused", async (_, state) => {
    await db.update(accounts).set(state).where(eq(accounts.id, anna));
    const answer = device.sign(await challenge());
    expect(await signInWithPasskey(answer, client, known)).toEqual({ refused: "inactive" });
    expect(await open()).toBe(0);
  });

  test("that was removed is unknown; strangers are slowed and the flood is recorded once", async () => {
    await db.delete(passkeys);
    const attempt = async () => signInWithPasskey(device.sign(await challenge()), client, known);
    expect(await attempt()).toEqual({ refused: "unknownPasskey" });
    for (let index = 1; index < 50; index++) await attempt();
    expect(await attempt()).toMatchObject({ refused: "slowed" });
    await attempt();
    const slowed = await db.select().from(auditLog).where(eq(auditLog.action, "session.slowed"));
    expect(slowed).toHaveLength(1);
  });
});

test("an address gets a bounded number of challenges", async () => {
  await db.insert(rateLimits).values({
    key: `passkey-challenge-address:${client.address}`,
    points: 600,
    expire: new Date(Date.now() + 60_000),
  });
  expect(await askForPasskey(anybody, stranger)).toMatchObject({ refused: "slowed" });
  expect(await askForPasskey(anybody, { ...stranger, address: "198.51.100.1" })).toHaveProperty("options");
});
