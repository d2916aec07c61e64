import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { makeAccount } from "@/db/account.fixtures";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { identities, passkeys, recoveryCodes } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { mails } from "@/db/schema/mail";
import { forgetAll, mailed, newestAudit } from "@/db/second-factors.fixtures";
import { removePasskey, renamePasskey } from "./mutations";
import { SoftAuthenticator } from "./passkey.fixtures";
import { client, newChallenge, Person } from "./person.fixtures";
import { signInWithPasskey } from "./sign-in-mutations";

// The gates read the browser's cookie, which nothing here has to do with.
vi.mock("@/features/auth/session/next-auth", () => ({}));

let anna: string;
let bert: string;

beforeAll(async () => {
  anna = await makeAccount("anna");
  bert = await makeAccount("bert");
});
beforeEach(async () => {
  await forgetAll();
  await db.update(accounts).set({ passwordHash: "x" });
});

describe("one's own passkeys", () => {
  test("are renamed, with both names in the record, and nobody else's are", async () => {
    const person = await new Person(anna).signedIn();
    const device = new SoftAuthenticator(anna);
    await person.add(device);
    const rename = async (by: Person) =>
      renamePasskey(await by.scope(), { credentialId: device.id, name: "Work laptop" });
    expect(await rename(await new Person(bert).signedIn())).toBe(false);
    expect(await rename(person)).toBe(true);
    expect(await db.select().from(passkeys)).toMatchObject([{ name: "Work laptop" }]);
    expect(await newestAudit()).toMatchObject({
      action: "account.passkey-renamed",
      accountId: anna,
      detail: { before: "Phone", after: "Work laptop" },
    });
  });

  test("are removed and open nothing from then on; nobody else's are", async () => {
    const person = await new Person(anna).signedIn();
    const [device, other] = [new SoftAuthenticator(anna), new SoftAuthenticator(anna)];
    await person.add(device);
    await person.add(other);
    const stranger = await new Person(bert).signedIn();
    expect(await stranger.remove(device.id)).toEqual({ refused: "passkeyGone" });
    await db.delete(mails);
    expect(await person.remove(device.id)).toMatchObject({ codes: null });
    expect(await newestAudit()).toMatchObject({
      detail: { change: "passkeyRemoved", passkey: "Phone", before: { passkeys: 2 }, after: { passkeys: 1 } },
    });
    expect(await mailed()).toMatchObject([
      { kind: "two-step-changed", text: expect.stringContaining("passkey removed") },
    ]);
    const challenge = await newChallenge({ purpose: "sign-in", accountId: null });
    expect(await signInWithPasskey(device.sign(challenge), client, async () => true)).toEqual({
      refused: "unknownPasskey",
    });
    expect(await person.remove(other.id), "the last one, by who need not have any").toHaveProperty("renewed");
    expect(await db.select().from(recoveryCodes)).toEqual([]);
  });

  test("an administrator keeps the last one", async () => {
    const person = await new Person(anna).signedIn();
    const device = new SoftAuthenticator(anna);
    await person.add(device);
    await db.insert(grants).values({ accountId: anna, role: "administrator", scope: "network" });
    expect(await person.remove(device.id)).toEqual({ refused: "twoStepNeeded" });
    await db.delete(grants);
    const scope = await person.scope();
    await db.insert(grants).values({ accountId: anna, role: "administrator", scope: "network" });
    expect(
      await removePasskey(scope, person.sessionId, device.id),
      "nor does who was made one since their request began",
    ).toEqual({ refused: "twoStepNeeded" });
    const other = new SoftAuthenticator(anna);
    await person.add(other);
    expect(await person.remove(device.id)).toHaveProperty("renewed");
  });

  test("without a password, enough stay to get in even when one is lost", async () => {
    const person = await new Person(anna).signedIn();
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
    const person = await new Person(anna).signedIn();
    const devices = [new SoftAuthenticator(anna), new SoftAuthenticator(anna)];
    for (const device of devices) await person.add(device);
    await db.insert(grants).values({ accountId: anna, role: "administrator", scope: "network" });
    const other = await new Person(anna).signedIn();
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
