import * as argon2 from "@node-rs/argon2";
import { desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { rateLimits } from "@/db/schema/limits";
import { hashSessionId } from "@/lib/session-cookie";
import { endSession } from "../session/end-sessions";
import { findActor } from "../session/find-sign-in";
import { signIn } from "./sign-in";

vi.mock("@node-rs/argon2", { spy: true });

const email = "editor@konak.example";
const password = "a right password";
const client = { address: "203.0.113.7", userAgent: "a browser", device: null };
const from = { address: client.address, userAgent: client.userAgent };
const tryWith = (given: { email?: string; password?: string }, from = {}) =>
  signIn({ email, password, ...given }, { ...client, ...from });

let accountId: string;

beforeAll(async () => {
  const account = { email, name: "Konak's editor", language: "tr", password } as const;
  const grants = [{ role: "editor", scope: "network", language: null }] as const;
  const by = { accountId: null, actorName: "test" };
  accountId = (await db.transaction((tx) => insertAccount(tx, { ...account, grants }, by))) ?? "";
});

beforeEach(async () => {
  await db.delete(rateLimits);
  await db.delete(sessions);
  await db.update(accounts).set({ suspendedAt: null });
  vi.mocked(argon2.verify).mockClear();
});

async function signedIn(): Promise<string> {
  const result = await tryWith({});
  if ("refused" in result) throw new Error(result.refused);
  return result.sessionId;
}

const newestAudit = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];

describe("credentials", () => {
  test("the right ones open a session that knows the person and their grants", async () => {
    expect(await findActor(await signedIn())).toEqual({
      accountId,
      name: "Konak's editor",
      language: "tr",
      grants: [{ role: "editor", scope: "network", language: null }],
    });
    expect(await newestAudit()).toMatchObject({ action: "session.started", accountId });
  });

  test("the database never sees the id that the browser gets", async () => {
    const sessionId = await signedIn();
    const [row] = await db.select().from(sessions);
    expect(row).toMatchObject({ idHash: hashSessionId(sessionId), address: client.address });
    expect(JSON.stringify([row, await newestAudit()])).not.toContain(sessionId);
  });

  test.each([
    ["a wrong password", { password: "a wrong password" }],
    ["an unknown address", { email: "nobody@konak.example" }],
  ])("%s is refused alike, after the same work", async (_, given) => {
    expect(await tryWith(given)).toEqual({ refused: "wrong" });
    expect(argon2.verify).toHaveBeenCalledTimes(1);
    const [hash] = vi.mocked(argon2.verify).mock.calls[0] ?? [];
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("a suspended account is refused alike", async () => {
    await db.update(accounts).set({ suspendedAt: new Date() });
    expect(await tryWith({})).toEqual({ refused: "wrong" });
    expect(argon2.verify).toHaveBeenCalledTimes(1);
  });

  test("a refusal is recorded, without the address of somebody who has no account", async () => {
    await tryWith({ password: "wrong" });
    expect(await newestAudit()).toMatchObject({
      // Whoever typed the address need not be its owner.
      ...{ action: "session.refused", accountId: null, actorName: "", subjectId: accountId },
      detail: { name: "Konak's editor" },
    });
    await tryWith({ email: "somebody@private.example" });
    const row = await newestAudit();
    expect(row).toMatchObject({ accountId: null, detail: { email: "s…@private.example" } });
    expect(JSON.stringify(row)).not.toContain("somebody");
  });
});

test("a flood is recorded once, upon the account, without the address of somebody who has none", async () => {
  for (const email of ["editor@konak.example", "somebody@private.example"])
    for (let index = 0; index < 12; index++) await tryWith({ email, password: "a wrong password" });
  const slowed = await db.select().from(auditLog).where(eq(auditLog.action, "session.slowed"));
  expect(slowed.map(({ accountId, subjectId, detail }) => ({ accountId, subjectId, detail }))).toEqual([
    { accountId: null, subjectId: accountId, detail: { ...from, name: "Konak's editor" } },
    { accountId: null, subjectId: "", detail: { ...from, email: "s…@private.example" } },
  ]);
});

describe("while the password is looked at", () => {
  const meanwhile = (change: () => Promise<unknown>) =>
    vi.mocked(argon2.verify).mockImplementationOnce(async () => {
      await change();
      return true;
    });
  const given = { email: "late@konak.example", name: "Late", language: "tr", password, grants: [] } as const;

  test.each([
    ["another one is set", () => db.update(accounts).set({ passwordHash: "another" })],
    ["the password is taken away", () => db.update(accounts).set({ passwordHash: null })],
    ["the account is suspended", () => db.update(accounts).set({ suspendedAt: new Date() })],
    ["the account is removed", () => db.delete(accounts).where(eq(accounts.email, given.email))],
  ])("%s: it opens nothing", async (_, change) => {
    await db.delete(accounts).where(eq(accounts.email, given.email));
    await db.transaction((tx) => insertAccount(tx, given, { accountId: null, actorName: "test" }));
    const [before] = await db.select().from(accounts).where(eq(accounts.id, accountId));
    meanwhile(change);
    expect(await tryWith({ email: given.email })).toEqual({ refused: "wrong" });
    expect(await db.$count(sessions)).toBe(0);
    expect(await newestAudit()).toMatchObject({ action: "session.refused" });
    await db.update(accounts).set({ passwordHash: before?.passwordHash ?? null });
  });
});

describe("a session ends at once", () => {
  test("when it is ended", async () => {
    const sessionId = await signedIn();
    await endSession(sessionId);
    expect(await findActor(sessionId)).toBeNull();
    expect(await newestAudit()).toMatchObject({ action: "session.ended", actorName: "Konak's editor" });
  });

  test("when its time is over", async () => {
    const sessionId = await signedIn();
    await db.update(sessions).set({ expiresAt: new Date(Date.now() - 1000) });
    expect(await findActor(sessionId)).toBeNull();
  });

  test("when the account is suspended", async () => {
    const sessionId = await signedIn();
    await db.update(accounts).set({ suspendedAt: new Date() }).where(eq(accounts.id, accountId));
    expect(await findActor(sessionId)).toBeNull();
  });

  test("and an id that was made up opens nothing", async () => {
    expect(await findActor("made-up")).toBeNull();
  });
});

test("the time of the last request is kept to a few minutes", async () => {
  const sessionId = await signedIn();
  const long = new Date(Date.now() - 10 * 60_000);
  await db.update(sessions).set({ lastSeenAt: long });
  await findActor(sessionId);
  const [first] = await db.select().from(sessions);
  expect(first?.lastSeenAt.getTime()).toBeGreaterThan(long.getTime());
  await findActor(sessionId);
  const [second] = await db.select().from(sessions);
  expect(second?.lastSeenAt).toEqual(first?.lastSeenAt);
});
