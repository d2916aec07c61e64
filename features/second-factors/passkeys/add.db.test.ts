import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeAccount } from "@/db/account.fixtures";
import { db } from "@/db/client";
import { passkeyChallenges, passkeys } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { forgetAll, mailed, newestAudit } from "@/db/second-factors.fixtures";
import { mintOwnScope } from "@/features/auth/gates";
import { startSession } from "@/features/auth/session/session.fixtures";
import { askToMakePasskey } from "./ask-mutations";
import type { Asked } from "./challenge-mutations";
import { SoftAuthenticator, type Wrongs } from "./passkey.fixtures";
import { client, newChallenge, Person, stranger } from "./person.fixtures";
import { listPasskeys } from "./queries";
import { MOST_PASSKEYS } from "./rules";

// The gates read the browser's cookie, which nothing here has to do with.
vi.mock("@/features/auth/session/next-auth", () => ({}));

let anna: string;
let bert: string;

beforeAll(async () => {
  anna = await makeAccount("anna");
  bert = await makeAccount("bert");
});
beforeEach(forgetAll);

const ask = (asked: Partial<Asked> = {}) => newChallenge({ purpose: "register", accountId: anna, ...asked });

describe("adding a passkey", () => {
  test("asks for one that is found without an address and unlocked, and not on a device that has one", async () => {
    const person = await new Person(anna).signedIn();
    const device = new SoftAuthenticator(anna);
    await person.add(device);
    const asked = await askToMakePasskey(await person.scope(), stranger);
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
    const person = await new Person(anna).signedIn();
    const device = new SoftAuthenticator(anna);
    const added = await person.add(device);
    if ("refused" in added) throw new Error(added.refused);
    expect(added.codes).toHaveLength(10);
    expect(await person.now()).toMatchObject({ stage: "signedIn" });
    const [kept] = await db.select().from(passkeys);
    expect(kept).toMatchObject({ credentialId: device.id, publicKey: device.publicKey, name: "Phone" });
    const entry = await newestAudit();
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
    const person = new Person(anna);
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
    const person = await new Person(anna).signedIn();
    expect(await person.add(undefined, wrongs)).toEqual({ refused: "passkeyRefused" });
    expect(await db.select().from(passkeys)).toEqual([]);
    expect(await db.select().from(passkeyChallenges), "the challenge is spent").toEqual([]);
  });

  test.each<[string, () => Promise<string>, string]>([
    ["of somebody else", () => ask({ accountId: bert }), "passkeyRefused"],
    ["for confirming", () => ask({ purpose: "confirm" }), "passkeyRefused"],
    ["for signing in", () => ask({ purpose: "sign-in", accountId: null }), "passkeyRefused"],
    ["nobody gave out", async () => Buffer.alloc(32, 7).toString("base64url"), "passkeyExpired"],
  ])("with a challenge %s is refused", async (_, given, refused) => {
    const person = await new Person(anna).signedIn();
    expect(await person.add(undefined, { challenge: await given() })).toEqual({ refused });
    expect(await db.select().from(passkeys)).toEqual([]);
  });

  test("the same answer a second time, or too late, is refused", async () => {
    const person = await new Person(anna).signedIn();
    const device = new SoftAuthenticator(anna);
    const challenge = await ask();
    await person.add(device, { challenge });
    expect(await person.add(device, { challenge })).toEqual({ refused: "passkeyExpired" });
    const late = await ask();
    await db.update(passkeyChallenges).set({ expiresAt: sql`now() - interval '1 second'` });
    expect(await person.add(undefined, { challenge: late })).toEqual({ refused: "passkeyExpired" });
    expect(await person.add(device)).toEqual({ refused: "passkeyKnown" });
    expect(await db.select().from(passkeys)).toHaveLength(1);
  });

  test("nobody takes over the name of somebody else's passkey", async () => {
    const device = new SoftAuthenticator(anna);
    await (await new Person(anna).signedIn()).add(device);
    const other = await new Person(bert).signedIn();
    expect(await other.add(device)).toEqual({ refused: "passkeyKnown" });
    expect(await db.select().from(passkeys)).toMatchObject([{ accountId: anna }]);
  });

  test("there is an end to it", async () => {
    const person = await new Person(anna).signedIn();
    const rows = Array.from({ length: MOST_PASSKEYS }, (_, index) => ({
      credentialId: `c${index}`,
      accountId: anna,
      publicKey: "x",
      name: `${index}`,
    }));
    await db.insert(passkeys).values(rows);
    expect(await askToMakePasskey(await person.scope(), stranger)).toEqual({ refused: "passkeysTooMany" });
    expect(await person.add()).toEqual({ refused: "passkeysTooMany" });
  });
});
