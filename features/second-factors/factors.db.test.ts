import { eq, sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db, type Transaction } from "@/db/client";
import { auditLog, sessions } from "@/db/schema/accounts";
import { authenticators, recoveryCodes } from "@/db/schema/credentials";
import { grants } from "@/db/schema/grants";
import { mails } from "@/db/schema/mail";
import { mintProvenScope } from "@/features/auth/gates";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { issueRecoveryCodes, spendRecoveryCode } from "./codes/recovery-mutations";
import { newSecret } from "./codes/totp";
import { putAppInForce, removeApp, spendCode } from "./codes/totp-mutations";
import { renewRecoveryCodes } from "./factor-mutations";

// The gates read the browser's cookie, which nothing here has to do with.
vi.mock("@/features/auth/session/next-auth", () => ({}));

const client = { address: "203.0.113.7", userAgent: "a browser" };
let accountId: string;

const codeOf = (secret: string, steps = 0) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });
const inTransaction = <T>(run: (tx: Transaction) => Promise<T>) => db.transaction(run);
const newSession = (secondFactor: "totp" | null = null) =>
  startSession({ id: accountId, name: "Anna" }, client, { secondFactor, isProven: true });
const newest = async () => (await db.select().from(auditLog)).sort((a, b) => b.id - a.id)[0];
const mailed = async () => (await db.select().from(mails)).map(({ kind }) => kind);

/** What the doors give to the person behind a session. */
async function scopeOf(sessionId: string) {
  const signIn = await findSignIn(sessionId);
  const scope = signIn && mintProvenScope(signIn);
  if (!scope) throw new Error("The session proves nothing");
  return scope;
}

async function withApp(sessionId: string, secret = newSecret()) {
  const done = await putAppInForce(await scopeOf(sessionId), sessionId, { secret, code: codeOf(secret) });
  if ("refused" in done) throw new Error(done.refused);
  return { ...done, secret };
}

beforeAll(async () => {
  const given = { email: "anna@konak.example", name: "Anna", language: "en", password: "p" } as const;
  const by = { accountId: null, actorName: "test" };
  accountId = (await inTransaction((tx) => insertAccount(tx, { ...given, grants: [] }, by))) ?? "";
});

// The clock that codes are made by stands still in the middle of a step.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 });
  return () => vi.useRealTimers();
});

beforeEach(async () => {
  for (const table of [sessions, authenticators, recoveryCodes, mails, grants]) await db.delete(table);
});

describe("an authenticator app", () => {
  test("is in force with its first code: codes come, other sessions end, this one goes on renewed", async () => {
    const [own, other] = [await newSession(), await newSession()];
    const { renewed, codes, secret } = await withApp(own);
    expect(codes).toHaveLength(10);
    expect(await findSignIn(own)).toBeNull();
    expect(await findSignIn(other)).toBeNull();
    expect(await findSignIn(renewed)).toMatchObject({ stage: "signedIn" });
    const entry = await newest();
    expect(entry).toMatchObject({ action: "account.two-step-changed", subjectId: accountId });
    expect(entry?.detail).toEqual({
      change: "appAdded",
      before: { app: false, passkeys: 0, recoveryCodes: 0 },
      after: { app: true, passkeys: 0, recoveryCodes: 10 },
      sessionsEnded: 1,
    });
    expect(await mailed()).toEqual(["two-step-on"]);
    const kept = JSON.stringify([
      await db.select().from(authenticators),
      await db.select().from(recoveryCodes),
    ]);
    for (const plain of [secret, ...(codes ?? [])]) {
      expect(kept).not.toContain(plain);
      expect(JSON.stringify(await db.select().from(auditLog))).not.toContain(plain);
    }
  });

  test("is no proof of who set it up: the time for changes runs on", async () => {
    const own = await newSession();
    const [before] = await db
      .update(sessions)
      .set({ provenAt: sql`now() - interval '10 minutes'` })
      .returning({ provenAt: sessions.provenAt });
    const { renewed } = await withApp(own);
    expect(await findSignIn(renewed)).toMatchObject({ stage: "signedIn", provenAt: before?.provenAt });
  });

  test("is not in force without the right code, and nothing changes", async () => {
    const sessionId = await newSession();
    const given = { secret: newSecret(), code: codeOf(newSecret()) };
    expect(await putAppInForce(await scopeOf(sessionId), sessionId, given)).toEqual({ refused: "codeWrong" });
    expect(await db.$count(authenticators)).toBe(0);
    expect(await findSignIn(sessionId)).toMatchObject({ stage: "signedIn" });
  });

  test("is not put in force for a session that has ended meanwhile", async () => {
    const sessionId = await newSession();
    const scope = await scopeOf(sessionId);
    await db.delete(sessions);
    const secret = newSecret();
    const late = await putAppInForce(scope, sessionId, { secret, code: codeOf(secret) });
    expect(late).toEqual({ refused: "signedOut" });
    expect(await db.$count(authenticators)).toBe(0);
  });

  test("counts a code once, and none that is older than one that was used", async () => {
    const { secret } = await withApp(await newSession());
    const spend = (steps: number) => inTransaction((tx) => spendCode(tx, accountId, codeOf(secret, steps)));
    expect(await spend(0), "the code that put it in force").toBe(false);
    expect(await spend(1)).toBe(true);
    expect(await spend(1)).toBe(false);
    expect(await spend(0)).toBe(false);
  });

  test("counts a code once also when another request shows it before the first is through", async () => {
    const { secret } = await withApp(await newSession());
    const code = codeOf(secret, 1);
    let second = Promise.resolve<boolean | null>(null);
    const first = await inTransaction(async (tx) => {
      const isRight = await spendCode(tx, accountId, code);
      // The other one still reads the step from before, and then waits for this one's row.
      second = inTransaction((other) => spendCode(other, accountId, code));
      const waiting = sql`select 1 from pg_locks where not granted`;
      await expect.poll(() => db.execute(waiting)).toHaveLength(1);
      return isRight;
    });
    expect([first, await second]).toEqual([true, false]);
  });

  test("that waits for its first code counts no code", async () => {
    const { secret } = await withApp(await newSession());
    await db.update(authenticators).set({ confirmedAt: null });
    expect(await inTransaction((tx) => spendCode(tx, accountId, codeOf(secret, 1)))).toBe(false);
  });

  test("gives way to another one only, and the recovery codes stay", async () => {
    const { renewed, secret: old } = await withApp(await newSession());
    const { codes, secret } = await withApp(renewed);
    expect(codes).toBeNull();
    expect(await db.$count(recoveryCodes)).toBe(10);
    const spend = (which: string) => inTransaction((tx) => spendCode(tx, accountId, codeOf(which, 1)));
    expect(await spend(old)).toBe(false);
    expect(await spend(secret)).toBe(true);
    expect(await mailed()).toEqual(["two-step-on", "two-step-changed"]);
  });

  test("is turned off with its recovery codes by who need not have one", async () => {
    const { renewed } = await withApp(await newSession());
    const done = await removeApp(await scopeOf(renewed), renewed);
    expect(done).toMatchObject({ codes: null });
    expect([await db.$count(authenticators), await db.$count(recoveryCodes)]).toEqual([0, 0]);
    expect(await mailed()).toEqual(["two-step-on", "two-step-off"]);
    expect(await newest()).toMatchObject({
      detail: { change: "appRemoved", before: { app: true, recoveryCodes: 10 }, after: { app: false } },
    });
  });

  test("of an administrator is not turned off when it is the only factor", async () => {
    await db.insert(grants).values({ accountId, role: "administrator", scope: "network" });
    const { renewed } = await withApp(await newSession());
    expect(await removeApp(await scopeOf(renewed), renewed)).toEqual({ refused: "twoStepNeeded" });
    expect(await db.$count(authenticators)).toBe(1);
    expect(await findSignIn(renewed)).toMatchObject({ stage: "signedIn" });
  });

  test("is not turned off by who was made an administrator since their request began", async () => {
    const { renewed } = await withApp(await newSession());
    const scope = await scopeOf(renewed);
    await db.insert(grants).values({ accountId, role: "administrator", scope: "network" });
    expect(await removeApp(scope, renewed)).toEqual({ refused: "twoStepNeeded" });
  });

  test("that was turned off lets nobody work on who is made an administrator afterwards", async () => {
    const { renewed } = await withApp(await newSession());
    const off = await removeApp(await scopeOf(renewed), renewed);
    const sessionId = "renewed" in off ? off.renewed : "";
    expect(await findSignIn(sessionId)).toMatchObject({ stage: "signedIn" });
    await db.insert(grants).values({ accountId, role: "administrator", scope: "network" });
    expect(await findSignIn(sessionId)).toMatchObject({ stage: "setUp" });
  });
});

describe("recovery codes", () => {
  const spend = (code: string, of = accountId) => inTransaction((tx) => spendRecoveryCode(tx, of, code));

  test("work once each, and say how many are left", async () => {
    const codes = await inTransaction((tx) => issueRecoveryCodes(tx, accountId));
    for (const [index, code] of codes.entries()) {
      expect(await spend(code.toUpperCase().replaceAll("-", " "))).toBe(9 - index);
      expect(await spend(code)).toBeNull();
    }
  });

  test("work once also when eight requests show one at the same moment", async () => {
    const [code = ""] = await inTransaction((tx) => issueRecoveryCodes(tx, accountId));
    const answers = await Promise.all(Array.from({ length: 8 }, () => spend(code)));
    expect(answers.filter((left) => left !== null)).toEqual([9]);
  });

  test("of an earlier set stop working with a new one, and are worth nothing to another account", async () => {
    const { renewed, codes } = await withApp(await newSession());
    const done = await renewRecoveryCodes(await scopeOf(renewed), renewed);
    if ("refused" in done) throw new Error(done.refused);
    expect(await spend(codes?.[0] ?? "")).toBeNull();
    expect(await spend(done.codes?.[0] ?? "", crypto.randomUUID())).toBeNull();
    expect(await spend(done.codes?.[0] ?? "")).toBe(9);
    expect(await mailed()).toContain("two-step-changed");
  });

  test("are not made for an account without a factor", async () => {
    const sessionId = await newSession();
    expect(await renewRecoveryCodes(await scopeOf(sessionId), sessionId)).toEqual({ refused: "noFactor" });
  });

  test("two changes at the same moment leave one set, the newest", async () => {
    const { renewed } = await withApp(await newSession());
    const other = await newSession("totp");
    const scopes = [await scopeOf(renewed), await scopeOf(other)] as const;
    const done = await Promise.all([
      renewRecoveryCodes(scopes[0], renewed),
      renewRecoveryCodes(scopes[1], other),
    ]);
    expect(done.filter((one) => "codes" in one)).toHaveLength(1);
    expect(done.filter((one) => "refused" in one && one.refused === "signedOut")).toHaveLength(1);
    const mine = eq(recoveryCodes.accountId, accountId);
    expect(await db.$count(recoveryCodes, sql`${mine} and used_at is null`)).toBe(10);
  });
});
