import { desc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { identities, passkeyChallenges, passkeys, recoveryCodes } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { findSignIn } from "@/features/auth/find-sign-in";
import { mintOwnScope, mintProvenScope, mintSessionScope } from "@/features/auth/gates";
import { startSession } from "@/features/auth/sessions";
import { SoftAuthenticator, type Wrongs } from "./passkey.fixtures";
import { askForPasskey, askToMakePasskey } from "./passkey-ask-mutations";
import { type Asked, issueChallenge } from "./passkey-challenge-mutations";
import { confirmWithPasskey } from "./passkey-confirm-mutations";
import { addPasskey, removePasskey, renamePasskey } from "./passkey-mutations";
import { listPasskeys } from "./passkey-queries";
import { MOST_PASSKEYS } from "./passkey-rules";
import { signInWithPasskey } from "./passkey-sign-in-mutations";

// The gates read the browser's cookie, which nothing here has to do with.
vi.mock("@/features/auth/next-auth", () => ({}));

const client = { address: "203.0.113.7", userAgent: "a browser" };
let anna: string;
let bert: string;

const make = (name: string) => {
  const account = {
    email: `${name}@konak.example`,
    name,
    language: "en",
    password: "p",
    grants: [],
  } as const;
  return db.transaction((tx) => insertAccount(tx, account, { accountId: null, actorName: "test" }));
};

beforeAll(async () => {
  anna = (await make("anna")) ?? "";
  bert = (await make("bert")) ?? "";
});

let passwordHash: string | null;
beforeEach(async () => {
  const tables = [
    sessions,
    passkeys,
    passkeyChallenges,
    recoveryCodes,
    mails,
    grants,
    rateLimits,
    identities,
  ];
  for (const table of tables) await db.delete(table);
  const [account] = await db.select().from(accounts).where(eq(accounts.id, bert));
  passwordHash = account?.passwordHash ?? null;
  await db.update(accounts).set({ passwordHash });
});

/** A person in a browser of their own, who has just signed in; their session's id changes on the way. */
class Person {
  sessionId = "";
  constructor(readonly id = anna) {}

  async signedIn() {
    this.sessionId = await startSession({ id: this.id, name: "anna" }, client, { secondFactor: "totp" });
    return this;
  }

  async now() {
    const signIn = await findSignIn(this.sessionId);
    if (!signIn) throw new Error("signed out");
    return signIn;
  }

  async scope() {
    const scope = mintProvenScope(await this.now());
    if (!scope) throw new Error("unproven");
    return scope;
  }

  async add(
    device = new SoftAuthenticator(this.id),
    { challenge = "", ...wrongs }: Wrongs & { challenge?: string } = {},
  ) {
    const answer = device.register(challenge || (await newChallenge({ accountId: this.id })), wrongs);
    return this.follow(await addPasskey(await this.scope(), this.sessionId, answer, "Phone"));
  }

  async remove(credentialId: string) {
    return this.follow(await removePasskey(await this.scope(), this.sessionId, credentialId));
  }

  private follow<T extends { renewed: string } | { refused: string }>(outcome: T): T {
    if ("renewed" in outcome) this.sessionId = outcome.renewed;
    return outcome;
  }
}

const newChallenge = async (asked: Partial<Asked> = {}) =>
  Buffer.from(await issueChallenge({ purpose: "register", accountId: anna, ...asked })).toString("base64url");
const newest = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];
const mailed = async () => (await db.select().from(mails)).map(({ kind, text }) => ({ kind, text }));

describe("adding a passkey", () => {
  test("asks for one that is found without an address and unlocked, and not on a device that has one", async () => {
    const person = await new Person().signedIn();
    const device = new SoftAuthenticator(anna);
    await person.add(device);
    const asked = await askToMakePasskey(await person.scope(), client.address);
    if ("refused" in asked) throw new Error(asked.refused);
    const { options } = asked;
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: "required",
      userVerification: "required",
    });
    expect(options.attestation).toBe("none");
    expect(options.rp).toEqual({ id: "localhost", name: "Network of Municipalities" });
    expect(Buffer.from(options.user.id, "base64url").toString("hex")).toBe(anna.replaceAll("-", ""));
    expect(options.excludeCredentials).toMatchObject([{ id: device.id, transports: ["internal"] }]);
    expect(await person.add(new SoftAuthenticator(anna), { challenge: options.challenge })).toHaveProperty(
      "renewed",
    );
  });

  test("the first one brings recovery codes; it is told and recorded, without any key", async () => {
    const person = await new Person().signedIn();
    const device = new SoftAuthenticator(anna);
    const added = await person.add(device);
    if ("refused" in added) throw new Error(added.refused);
    expect(added.codes).toHaveLength(10);
    expect(await person.now()).toMatchObject({ stage: "signedIn" });
    const [kept] = await db.select().from(passkeys);
    expect(kept).toMatchObject({ credentialId: device.id, publicKey: device.publicKey, name: "Phone" });
    const entry = await newest();
    expect(entry).toMatchObject({
      action: "account.two-step-changed",
      accountId: anna,
      detail: { change: "passkeyAdded", passkey: "Phone", before: { passkeys: 0 }, after: { passkeys: 1 } },
    });
    for (const secret of [device.id, device.publicKey]) expect(JSON.stringify(entry)).not.toContain(secret);
    expect(await mailed()).toMatchObject([
      { kind: "two-step-on", text: expect.stringContaining("passkey added") },
    ]);
    const second = await person.add();
    expect(second).toMatchObject({ codes: null });
    expect((await listPasskeys(mintOwnScope((await person.now()).actor))).map(({ name }) => name)).toEqual([
      "Phone",
      "Phone 2",
    ]);
  });

  test("who has to set a second factor up comes in with it", async () => {
    await db.insert(grants).values({ accountId: anna, role: "administrator", scope: "network" });
    const person = new Person();
    person.sessionId = await startSession({ id: anna, name: "anna" }, client);
    expect(await person.now()).toMatchObject({ stage: "setUp" });
    await person.add();
    expect(await person.now()).toMatchObject({ stage: "signedIn" });
  });

  test.each<[string, Wrongs]>([
    ["for another site's page", { origin: "https://partner-cities.example" }],
    ["for another relying party", { rpId: "partner-cities.example" }],
    ["without unlocking the device", { isVerified: false }],
    ["without anybody present", { isPresent: false }],
    ["for signing in", { type: "webauthn.get" }],
  ])("made %s is refused", async (_, wrongs) => {
    const person = await new Person().signedIn();
    expect(await person.add(undefined, wrongs)).toEqual({ refused: "passkeyRefused" });
    expect(await db.select().from(passkeys)).toEqual([]);
    expect(await db.select().from(passkeyChallenges), "the challenge is spent").toEqual([]);
  });

  test.each<[string, () => Promise<string>, string]>([
    ["of somebody else", () => newChallenge({ accountId: bert }), "passkeyRefused"],
    ["for confirming", () => newChallenge({ purpose: "confirm" }), "passkeyRefused"],
    ["for signing in", () => newChallenge({ purpose: "sign-in", accountId: null }), "passkeyRefused"],
    ["nobody gave out", async () => Buffer.alloc(32, 7).toString("base64url"), "passkeyExpired"],
  ])("with a challenge %s is refused", async (_, challenge, refused) => {
    const person = await new Person().signedIn();
    expect(await person.add(undefined, { challenge: await challenge() })).toEqual({ refused });
    expect(await db.select().from(passkeys)).toEqual([]);
  });

  test("the same answer a second time, or too late, is refused", async () => {
    const person = await new Person().signedIn();
    const device = new SoftAuthenticator(anna);
    const challenge = await newChallenge();
    await person.add(device, { challenge });
    expect(await person.add(device, { challenge })).toEqual({ refused: "passkeyExpired" });
    const late = await newChallenge();
    await db.update(passkeyChallenges).set({ expiresAt: sql`now() - interval '1 second'` });
    expect(await person.add(undefined, { challenge: late })).toEqual({ refused: "passkeyExpired" });
    expect(await person.add(device)).toEqual({ refused: "passkeyKnown" });
    expect(await db.select().from(passkeys)).toHaveLength(1);
  });

  test("nobody takes over the name of somebody else's passkey", async () => {
    const device = new SoftAuthenticator(anna);
    await (await new Person().signedIn()).add(device);
    const other = await new Person(bert).signedIn();
    expect(await other.add(device)).toEqual({ refused: "passkeyKnown" });
    expect(await db.select().from(passkeys)).toMatchObject([{ accountId: anna }]);
  });

  test("there is an end to it", async () => {
    const person = await new Person().signedIn();
    const rows = Array.from({ length: MOST_PASSKEYS }, (_, index) => ({
      credentialId: `c${index}`,
      accountId: anna,
      publicKey: "x",
      name: `${index}`,
    }));
    await db.insert(passkeys).values(rows);
    expect(await askToMakePasskey(await person.scope(), null)).toEqual({ refused: "passkeysTooMany" });
    expect(await person.add()).toEqual({ refused: "passkeysTooMany" });
  });
});

describe("one's own passkeys", () => {
  test("are renamed, with both names in the record, and nobody else's are", async () => {
    const person = await new Person().signedIn();
    const device = new SoftAuthenticator(anna);
    await person.add(device);
    const rename = async (by: Person) =>
      renamePasskey(await by.scope(), { credentialId: device.id, name: "Work laptop" });
    expect(await rename(await new Person(bert).signedIn())).toBe(false);
    expect(await rename(person)).toBe(true);
    expect(await db.select().from(passkeys)).toMatchObject([{ name: "Work laptop" }]);
    expect(await newest()).toMatchObject({
      action: "account.passkey-renamed",
      accountId: anna,
      detail: { before: "Phone", after: "Work laptop" },
    });
  });

  test("are removed and open nothing from then on; nobody else's are", async () => {
    const person = await new Person().signedIn();
    const [device, other] = [new SoftAuthenticator(anna), new SoftAuthenticator(anna)];
    await person.add(device);
    await person.add(other);
    const stranger = await new Person(bert).signedIn();
    expect(await stranger.remove(device.id)).toEqual({ refused: "passkeyGone" });
    await db.delete(mails);
    expect(await person.remove(device.id)).toMatchObject({ codes: null });
    expect(await newest()).toMatchObject({
      detail: { change: "passkeyRemoved", passkey: "Phone", before: { passkeys: 2 }, after: { passkeys: 1 } },
    });
    expect(await mailed()).toMatchObject([
      { kind: "two-step-changed", text: expect.stringContaining("passkey removed") },
    ]);
    const challenge = await newChallenge({ purpose: "sign-in", accountId: null });
    expect(await signInWithPasskey(device.sign(challenge), client, async () => true)).toEqual({
      refused: "unknown",
    });
    expect(await person.remove(other.id), "the last one, by who need not have any").toHaveProperty("renewed");
    expect(await db.select().from(recoveryCodes)).toEqual([]);
  });

  test("an administrator keeps the last one", async () => {
    const person = await new Person().signedIn();
    const device = new SoftAuthenticator(anna);
    await person.add(device);
    await db.insert(grants).values({ accountId: anna, role: "administrator", scope: "network" });
    expect(await person.remove(device.id)).toEqual({ refused: "twoStepNeeded" });
    const other = new SoftAuthenticator(anna);
    await person.add(other);
    expect(await person.remove(device.id)).toHaveProperty("renewed");
  });

  test("without a password, enough stay to get in even when one is lost", async () => {
    const person = await new Person().signedIn();
    const devices = [1, 2, 3].map(() => new SoftAuthenticator(anna));
    for (const device of devices) await person.add(device);
    await db.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, anna));
    const [first, second, third] = devices.map(({ id }) => id) as [string, string, string];
    expect(await person.remove(first)).toHaveProperty("renewed");
    expect(await person.remove(second), "the codes stand in for a second one").toHaveProperty("renewed");
    expect(await person.remove(third)).toEqual({ refused: "lastWayIn" });
    await person.add();
    await db.delete(recoveryCodes);
    expect(await person.remove(third)).toEqual({ refused: "lastWayIn" });
    await db.insert(identities).values({ issuer: "https://login.example", subject: "1", accountId: anna });
    expect(await person.remove(third), "who comes from single sign-on").toHaveProperty("renewed");
  });

  test("two removals at the same moment leave an administrator one", async () => {
    const person = await new Person().signedIn();
    const devices = [new SoftAuthenticator(anna), new SoftAuthenticator(anna)];
    for (const device of devices) await person.add(device);
    await db.insert(grants).values({ accountId: anna, role: "administrator", scope: "network" });
    const other = await new Person().signedIn();
    const [mine, theirs] = [await person.scope(), await other.scope()];
    const [first = "", second = ""] = devices.map(({ id }) => id);
    const tries = [
      removePasskey(mine, person.sessionId, first),
      removePasskey(theirs, other.sessionId, second),
    ];
    await Promise.all(tries);
    expect(await db.select().from(passkeys)).toHaveLength(1);
  });
});

describe("confirming who one is", () => {
  const asked = (): Asked => ({ purpose: "confirm", accountId: anna });
  async function unproven(device: SoftAuthenticator) {
    const person = await new Person().signedIn();
    await person.add(device);
    await db.update(sessions).set({ provenAt: sql`now() - interval '16 minutes'` });
    return person;
  }

  test("with one's own passkey counts for a quarter of an hour, under a new id", async () => {
    const device = new SoftAuthenticator(anna);
    const person = await unproven(device);
    expect(mintProvenScope(await person.now())).toBeNull();
    const question = await askForPasskey(asked(), client.address);
    if ("refused" in question) throw new Error(question.refused);
    const answer = device.sign(question.options.challenge);
    const scope = mintSessionScope(await person.now());
    const outcome = await confirmWithPasskey(scope, person.sessionId, answer, client);
    if ("refused" in outcome || !outcome.renewed) throw new Error("refused");
    expect(await findSignIn(person.sessionId)).toBeNull();
    person.sessionId = outcome.renewed;
    expect(mintProvenScope(await person.now())).not.toBeNull();
  });

  test.each<[string, Partial<Asked>, Wrongs, string]>([
    ["a challenge for signing in", { purpose: "sign-in", accountId: null }, {}, "challenge"],
    ["a challenge for the second step", { purpose: "sign-in" }, {}, "challenge"],
    ["a challenge for registering", { purpose: "register" }, {}, "challenge"],
    ["another key", {}, { otherKey: true }, "answer"],
  ])("with %s is refused and recorded", async (_, other, wrongs, refused) => {
    const device = new SoftAuthenticator(anna);
    const person = await unproven(device);
    const answer = device.sign(await newChallenge({ ...asked(), ...other }), wrongs);
    const scope = mintSessionScope(await person.now());
    expect(await confirmWithPasskey(scope, person.sessionId, answer, client)).toEqual({ refused });
    expect(mintProvenScope(await person.now())).toBeNull();
    expect(await newest()).toMatchObject({
      action: "session.proof-refused",
      accountId: anna,
      detail: { reason: refused },
    });
  });

  test("with somebody else's passkey is refused", async () => {
    const person = await unproven(new SoftAuthenticator(anna));
    const stranger = new SoftAuthenticator(bert);
    await (await new Person(bert).signedIn()).add(stranger);
    const answer = stranger.sign(await newChallenge(asked()));
    const scope = mintSessionScope(await person.now());
    expect(await confirmWithPasskey(scope, person.sessionId, answer, client)).toEqual({ refused: "unknown" });
  });
});
