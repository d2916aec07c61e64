import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { accountLinks, authenticators } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { getActor, requireOwn } from "@/features/auth/gates";
import { findActor } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { checkPresentPassword } from "@/features/auth/sign-in/present-password";
import { hashPassword } from "@/lib/password";
import { hashSessionId } from "@/lib/session-cookie";
import { setOwnPasswordAction, setOwnProfileAction } from "./actions";
import { takeOwnData } from "./mutations";
import { askProvenEmailChangeAction, setFirstPasswordAction } from "./proven-actions";
import { listOwnSessions } from "./queries";
import { endSessionsAction } from "./session-actions";

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
const present = "the present password";
const chosen = "mavi deniz sessiz gece";
const client = { address: "203.0.113.7", userAgent: "a browser" };
const ids: Record<string, string> = {};
let presentHash: string;

const make = (name: string, address: string) =>
  db.transaction((tx) =>
    insertAccount(
      tx,
      { email: address, name, language: "en", password: present, grants: [] },
      { accountId: null, actorName: "test" },
    ),
  );
const signIn = (name: string, isProven = false) =>
  startSession({ id: ids[name] ?? "", name }, client, { isProven });
const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [key, value] of Object.entries(values)) data.set(key, value);
  return data;
};
const nothing = { form: "", values: {}, fieldErrors: {}, isDone: false };
const newest = async () => (await db.select().from(auditLog)).sort((a, b) => b.id - a.id)[0];

beforeAll(async () => {
  presentHash = await hashPassword(present);
  ids.anna = (await make("Anna", email)) ?? "";
  ids.bert = (await make("Bert", "bert@konak.example")) ?? "";
});

beforeEach(async () => {
  for (const table of [sessions, mails, rateLimits, accountLinks]) await db.delete(table);
  await db.update(accounts).set({ suspendedAt: null, passwordHash: presentHash });
  browser.sessionId = await signIn("anna", true);
});

describe("changing the password", () => {
  const change = (given = {}) => setOwnPasswordAction(nothing, form({ present, password: chosen, ...given }));

  test("asks for the present one", async () => {
    expect(await change({ present: "a guess" })).toMatchObject({ fieldErrors: { present: "passwordWrong" } });
    expect(await change({ present: "" })).toMatchObject({ fieldErrors: { present: "passwordMissing" } });
    expect(await db.$count(mails)).toBe(0);
  });

  test.each([
    ["short", "passwordShort"],
    ["x".repeat(129), "passwordLong"],
    ["password1234", "passwordCommon"],
    ["anna@konak.example", "passwordCommon"],
  ])("refuses %s", async (password, problem) => {
    expect(await change({ password })).toMatchObject({ isDone: false, fieldErrors: { password: problem } });
  });

  test("ends the others, renews one's own and tells the person", async () => {
    const [own, other, stranger] = [browser.sessionId ?? "", await signIn("anna"), await signIn("bert")];
    expect(await change()).toMatchObject({ isDone: true });
    expect(browser.sessionId).not.toBe(own);
    expect(await findActor(browser.sessionId ?? "")).toMatchObject({ accountId: ids.anna });
    expect([await findActor(own), await findActor(other)]).toEqual([null, null]);
    expect(await findActor(stranger)).not.toBeNull();
    expect(await db.select().from(mails)).toMatchObject([{ kind: "password-changed", recipient: email }]);
    expect(await newest()).toMatchObject({ action: "account.password-changed", accountId: ids.anna });
  });

  test("slows guesses of the present password, and no right ones", async () => {
    const scope = await requireOwn("/admin/account");
    for (let index = 0; index < 12; index++)
      expect(await checkPresentPassword(scope.actor, present)).toEqual({ email });
    for (let index = 0; index < 10; index++) await checkPresentPassword(scope.actor, "a guess");
    expect(await change()).toMatchObject({ isDone: false, formError: "slowed" });
  });

  test("does nothing without a session", async () => {
    browser.sessionId = null;
    expect(await change()).toMatchObject({ formError: "signedOut" });
  });
});

test("a new name is recorded with the old one, the same name is not", async () => {
  const before = await db.$count(auditLog);
  await setOwnProfileAction(nothing, form({ name: " Anna Demir ", language: "tr" }));
  expect(await getActor()).toMatchObject({ name: "Anna Demir", language: "tr" });
  expect(await newest()).toMatchObject({
    action: "account.renamed",
    detail: { before: "Anna", after: "Anna Demir" },
  });
  await setOwnProfileAction(nothing, form({ name: "Anna Demir", language: "en" }));
  expect(await db.$count(auditLog)).toBe(before + 1);
  expect(await setOwnProfileAction(nothing, form({ name: "  ", language: "en" }))).toMatchObject({
    fieldErrors: { name: "nameMissing" },
    values: { name: "  " },
  });
});

describe("sessions", () => {
  test("are listed without those that are over, one's own first", async () => {
    const other = await signIn("anna");
    const old = await signIn("anna");
    await signIn("bert");
    const isOld = eq(sessions.idHash, hashSessionId(old));
    await db.update(sessions).set({ lastSeenAt: sql`now() - interval '40 days'` }).where(isOld);
    const listed = await listOwnSessions(await requireOwn("/admin/account"), browser.sessionId);
    expect(listed).toMatchObject([
      { isThis: true, idHash: hashSessionId(browser.sessionId ?? "") },
      { isThis: false, idHash: hashSessionId(other), address: client.address },
    ]);
  });

  test("that wait for their second step are marked, for as long as they may", async () => {
    const waiting = await signIn("anna");
    const accountId = ids.anna ?? "";
    const isOwn = eq(sessions.idHash, hashSessionId(browser.sessionId ?? ""));
    await db.update(sessions).set({ secondFactor: "totp" }).where(isOwn);
    await db.insert(authenticators).values({ accountId, secret: "x", confirmedAt: sql`now()` });
    const list = async () =>
      (await listOwnSessions(await requireOwn("/admin/account"), browser.sessionId)).map(
        ({ idHash, isWaiting }) => [idHash, isWaiting],
      );
    const own = [hashSessionId(browser.sessionId ?? ""), false];
    expect(await list()).toEqual([own, [hashSessionId(waiting), true]]);
    await db.update(sessions).set({ createdAt: sql`now() - interval '11 minutes'` });
    expect(await list()).toEqual([own]);
    await db.delete(authenticators);
  });

  test("one or all others end, nobody else's", async () => {
    const [first, second, stranger] = [await signIn("anna"), await signIn("anna"), await signIn("bert")];
    await endSessionsAction(nothing, form({ session: hashSessionId(first) }));
    expect([await findActor(first), await findActor(second)]).toEqual([null, expect.anything()]);
    expect(await newest()).toMatchObject({ action: "session.ended", actorName: expect.any(String) });
    await endSessionsAction(nothing, form({ session: hashSessionId(stranger) }));
    await endSessionsAction(nothing, form({ session: "others" }));
    expect(await newest()).toMatchObject({ action: "session.others-ended", detail: { sessionsEnded: 1 } });
    expect(await findActor(second)).toBeNull();
    expect(await findActor(stranger)).not.toBeNull();
    expect(await findActor(browser.sessionId ?? "")).not.toBeNull();
  });
});

test("no session ends without a proof of who asks for it", async () => {
  const other = await signIn("anna");
  browser.sessionId = await signIn("anna");
  for (const session of [hashSessionId(other), "others"]) {
    const state = await endSessionsAction(nothing, form({ session }));
    expect(state).toMatchObject({ formError: "unproven", isDone: false });
  }
  expect(await findActor(other)).not.toBeNull();
});

describe("an account without a password", () => {
  const [typed, wanted] = [form({ password: chosen }), form({ email: "new@konak.example" })];
  const forget = () => db.update(accounts).set({ passwordHash: null }).where(eq(accounts.email, email));

  test("gets its first one, and another address, with a proof", async () => {
    await forget();
    expect(await askProvenEmailChangeAction(nothing, wanted)).toMatchObject({ isDone: true });
    expect(await setFirstPasswordAction(nothing, typed)).toMatchObject({ isDone: true });
    expect(await newest()).toMatchObject({ action: "account.password-changed" });
  });

  test("gets neither without one, right after signing in", async () => {
    await forget();
    browser.sessionId = await signIn("anna");
    for (const action of [setFirstPasswordAction, askProvenEmailChangeAction])
      expect(await action(nothing, action === setFirstPasswordAction ? typed : wanted)).toMatchObject({
        formError: "unproven",
      });
  });

  test("is none when it has one: the present one is asked for, whatever the form says", async () => {
    const refused = { fieldErrors: { present: "passwordMissing" } };
    expect(await setFirstPasswordAction(nothing, typed)).toMatchObject(refused);
    expect(await askProvenEmailChangeAction(nothing, wanted)).toMatchObject(refused);
  });
});

test("one's own data are complete, hold no secret, nobody else's account, and are recorded as taken", async () => {
  await signIn("bert");
  const data = await takeOwnData(await requireOwn("/admin/account"));
  expect(data.account).toMatchObject({ email });
  expect(data.sessions).toHaveLength(1);
  expect(data.record.map(({ action }) => action)).toContain("account.created");
  expect(data.record.at(-1)).toMatchObject({ action: "account.data-downloaded" });
  const text = JSON.stringify(data);
  for (const secret of ["argon2", hashSessionId(browser.sessionId ?? ""), "bert@konak.example"]) {
    expect(text).not.toContain(secret);
  }
});

test("they hold from where somebody has tried to enter the account, as nobody's deed", async () => {
  for (const actor of [null, ids.anna ?? ""]) {
    await db.insert(auditLog).values({
      ...{
        accountId: actor,
        actorName: actor ? "Anna" : "",
        action: "session.refused",
        address: "192.0.2.9",
      },
      ...{ subjectKind: "account", subjectId: ids.anna ?? "", detail: { userAgent: "Lynx" } },
    });
  }
  const { record } = await takeOwnData(await requireOwn("/admin/account"));
  const tried = record.filter(({ action }) => action === "session.refused");
  const from = { by: "", address: "192.0.2.9", detail: { userAgent: "Lynx" } };
  expect(tried.map(({ by, address, detail }) => ({ by, address, detail }))).toEqual([from, from]);
});
