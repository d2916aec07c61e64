import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { passkeys, recoveryCodes } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { findActor } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { signIn } from "@/features/auth/sign-in/sign-in";
import { setOwnPasswordAction } from "./actions";
import { removeOwnPasswordAction } from "./password-actions";
import { setFirstPasswordAction } from "./proven-actions";

// The browser: what its cookie says. Everything behind it is real.
const browser = vi.hoisted(() => ({ sessionId: null as string | null }));
vi.mock("@/features/auth/session/next-auth", () => ({
  readSessionId: async () => browser.sessionId,
  giveBrowserSession: async (sessionId: string) => {
    browser.sessionId = sessionId;
  },
}));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "next-action": "x" }),
  cookies: async () => ({ get: () => undefined, set: () => {} }),
}));

const email = "anna@konak.example";
const password = "the present password";
const chosen = "mavi deniz sessiz gece";
const client = { address: "203.0.113.7", userAgent: "a browser" };
const nothing = { form: "", values: {}, fieldErrors: {}, isDone: false };
let accountId: string;
let passwordHash: string | null;

const start = (isProven = true) =>
  startSession({ id: accountId, name: "Anna" }, client, { secondFactor: "passkey", isProven });
const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [key, value] of Object.entries(values)) data.set(key, value);
  return data;
};
const remove = (present = password) => removeOwnPasswordAction(nothing, form({ present }));
const hashNow = async () => (await db.select().from(accounts))[0]?.passwordHash;
const trySignIn = (given: string) => signIn({ email, password: given }, { ...client, device: null });

async function hold({ keys = 0, codes = 0 }) {
  const rows = Array.from({ length: keys }, (_, index) => ({
    credentialId: `key-${index}`,
    accountId,
    publicKey: "x",
    name: "Phone",
  }));
  if (keys > 0) await db.insert(passkeys).values(rows);
  const hashes = Array.from({ length: codes }, (_, index) => ({ accountId, codeHash: `code-${index}` }));
  if (codes > 0) await db.insert(recoveryCodes).values(hashes);
}

beforeAll(async () => {
  const given = { email, name: "Anna", language: "en", password, grants: [] } as const;
  const by = { accountId: null, actorName: "test" };
  accountId = (await db.transaction((tx) => insertAccount(tx, given, by))) ?? "";
  passwordHash = (await hashNow()) ?? null;
});

beforeEach(async () => {
  for (const table of [sessions, passkeys, recoveryCodes, mails, rateLimits]) await db.delete(table);
  await db.update(accounts).set({ passwordHash });
  browser.sessionId = await start();
});

describe("removing the password", () => {
  test.each([
    ["no passkey", { keys: 0, codes: 10 }],
    ["one passkey and no code", { keys: 1, codes: 0 }],
  ])("is refused with %s", async (_, held) => {
    await hold(held);
    expect(await remove()).toMatchObject({ isDone: false, formError: "tooFewPasskeys" });
    expect(await hashNow()).toBe(passwordHash);
    expect(await db.$count(mails)).toBe(0);
  });

  test("asks for it, however recently somebody has signed in", async () => {
    await hold({ keys: 2 });
    expect(await remove("")).toMatchObject({ fieldErrors: { present: "passwordMissing" } });
    expect(await remove("not the password")).toMatchObject({ fieldErrors: { present: "passwordWrong" } });
    expect(await hashNow()).toBe(passwordHash);
  });

  test("does not count codes that were used", async () => {
    await hold({ keys: 1, codes: 2 });
    await db.update(recoveryCodes).set({ usedAt: sql`now()` });
    expect(await remove()).toMatchObject({ formError: "tooFewPasskeys" });
  });

  test.each([
    ["two passkeys", { keys: 2, codes: 0 }],
    ["one passkey and a code", { keys: 1, codes: 1 }],
  ])("with %s ends the other sessions, renews one's own, is told and recorded", async (_, held) => {
    await hold(held);
    const [own, other] = [browser.sessionId ?? "", await start()];
    expect(await remove()).toMatchObject({ isDone: true });
    expect(await hashNow()).toBeNull();
    expect([await findActor(own), await findActor(other)]).toEqual([null, null]);
    expect(await findActor(browser.sessionId ?? "")).toMatchObject({ accountId });
    expect(await db.select().from(mails)).toMatchObject([{ kind: "password-removed", recipient: email }]);
    const rows = await db.select().from(auditLog).where(eq(auditLog.action, "account.password-removed"));
    expect(rows.at(-1)).toMatchObject({
      accountId,
      detail: {
        before: { password: true },
        after: { password: false },
        passkeys: held.keys,
        sessionsEnded: 1,
      },
    });
    expect(await remove()).toMatchObject({ fieldErrors: { present: "passwordWrong" } });
  });

  test("needs a proof besides", async () => {
    await hold({ keys: 2 });
    browser.sessionId = await start(false);
    expect(await remove()).toMatchObject({ formError: "unproven" });
    expect(await hashNow()).toBe(passwordHash);
  });
});

describe("without a password", () => {
  beforeEach(async () => {
    await hold({ keys: 2 });
    await remove();
  });

  test("the former one and any other are refused like a wrong one", async () => {
    for (const given of [password, "x", "null"]) expect(await trySignIn(given)).toEqual({ refused: "wrong" });
  });

  test("one is chosen again with a proof, and opens the account to its second step", async () => {
    expect(await setOwnPasswordAction(nothing, form({ present: password, password: chosen }))).toMatchObject({
      fieldErrors: { present: "passwordWrong" },
    });
    browser.sessionId = await start(false);
    const choose = () => setFirstPasswordAction(nothing, form({ password: chosen }));
    expect(await choose()).toMatchObject({ formError: "unproven" });
    await db.update(sessions).set({ provenAt: sql`now()` });
    expect(await choose()).toMatchObject({ isDone: true });
    expect(await trySignIn(chosen)).toHaveProperty("sessionId");
  });
});
