import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { mails } from "@/db/schema/mail";
import { env } from "@/lib/env";
import { hashSessionId } from "@/lib/session-cookie";
import { endSessionsOf, renewSession } from "./end-sessions";
import { findActor } from "./find-sign-in";
import { startSession } from "./session.fixtures";

const client = {
  address: "203.0.113.7",
  userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
};
let account: { id: string; name: string };
const start = (options = {}) => startSession(account, client, options);

beforeAll(async () => {
  const given = {
    email: "anna@konak.example",
    name: "Anna",
    language: "en",
    password: null,
    grants: [],
  } as const;
  const id = await db.transaction((tx) => insertAccount(tx, given, { accountId: null, actorName: "test" }));
  account = { id: id ?? "", name: "Anna" };
});

beforeEach(async () => {
  await db.delete(sessions);
  await db.delete(mails);
  await db.update(accounts).set({ acceptedAt: sql`now()`, lastSignInAt: null });
});

test.each([
  ["has not been used for too long", "lastSeenAt", () => `${env.SESSION_IDLE_HOURS} hours`],
  ["was opened too long ago", "createdAt", () => `${env.SESSION_DAYS} days`],
] as const)("a session that %s is over, a minute earlier it is not", async (_, column, limit) => {
  const sessionId = await start();
  const set = (ago: string) => db.update(sessions).set({ [column]: sql`now() - ${ago}::interval` });
  await set(`${limit()} -1 minute`);
  expect(await findActor(sessionId)).toMatchObject({ accountId: account.id });
  await set(`${limit()} 1 second`);
  expect(await findActor(sessionId)).toBeNull();
});

test("being used does not make a session outlive its last day", async () => {
  const sessionId = await start();
  const [row] = await db.select().from(sessions);
  const days = ((row?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(env.SESSION_DAYS);
  await db.update(sessions).set({ lastSeenAt: sql`now() - interval '1 hour'` });
  await findActor(sessionId);
  expect((await db.select().from(sessions))[0]?.expiresAt).toEqual(row?.expiresAt);
});

test("signing in clears away what is over, and notes the time", async () => {
  await start();
  await db.update(sessions).set({ lastSeenAt: sql`now() - interval '40 days'` });
  const sessionId = await start();
  expect(await db.select().from(sessions)).toMatchObject([{ idHash: hashSessionId(sessionId) }]);
  const [row] = await db.select().from(accounts).where(eq(accounts.id, account.id));
  expect(Date.now() - (row?.lastSignInAt?.getTime() ?? 0)).toBeLessThan(60_000);
});

test("a renewed session goes on under the new id alone, within its old limits", async () => {
  const sessionId = await start();
  const [before] = await db.select().from(sessions);
  const renewed = await db.transaction((tx) => renewSession(tx, sessionId));
  expect(renewed).not.toBe(sessionId);
  expect(await findActor(sessionId)).toBeNull();
  expect(await findActor(renewed ?? "")).toMatchObject({ accountId: account.id });
  const [after] = await db.select().from(sessions);
  expect(after).toEqual({ ...before, idHash: hashSessionId(renewed ?? "") });
  expect(await db.transaction((tx) => renewSession(tx, sessionId))).toBeNull();
});

test("all sessions of an account end, or all but one", async () => {
  const [kept, other] = [await start(), await start()];
  expect(await db.transaction((tx) => endSessionsOf(tx, account.id, { except: kept }))).toBe(1);
  expect([await findActor(kept), await findActor(other)]).toEqual([expect.anything(), null]);
  expect(await db.transaction((tx) => endSessionsOf(tx, account.id))).toBe(1);
  expect(await findActor(kept)).toBeNull();
});

test("a new device is told by mail, but not the very first", async () => {
  await start({ isNewDevice: true });
  expect(await db.$count(mails)).toBe(0);
  await start({ isNewDevice: false });
  expect(await db.$count(mails)).toBe(0);
  await start({ isNewDevice: true });
  const [mail] = await db.select().from(mails);
  expect(mail).toMatchObject({ kind: "new-device", recipient: "anna@konak.example", language: "en" });
  expect(mail?.text).toContain("Firefox on Windows, from 203.0.113.7");
});
