import { sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { auditLog, sessions } from "@/db/schema/accounts";
import { authenticators, recoveryCodes } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { mintProvenScope, mintSessionScope } from "@/features/auth/gates";
import { findSignIn } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { issueRecoveryCodes } from "./codes/recovery-mutations";
import { newSecret } from "./codes/totp";
import { sealSecret } from "./codes/totp-secret";
import { confirmWithCode, confirmWithPassword } from "./confirm-mutations";
import { showSecondStep } from "./second-step-mutations";

// The gates read the browser's cookie, which nothing here has to do with.
vi.mock("@/features/auth/session/next-auth", () => ({}));

const client = { address: "203.0.113.7", userAgent: "a browser" };
const stranger = { address: "203.0.113.7", device: null };
const secret = newSecret();
let accountId: string;

const code = (steps = 0) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });
const wrong = () => String((Number(code()) + 1) % 1_000_000).padStart(6, "0");
const newest = async () => (await db.select().from(auditLog)).sort((a, b) => b.id - a.id)[0];
const mailed = async () => (await db.select().from(mails)).map(({ kind, text }) => ({ kind, text }));

async function waiting() {
  const sessionId = await startSession({ id: accountId, name: "Anna" }, client);
  const signIn = await findSignIn(sessionId);
  if (!signIn) throw new Error("No session");
  return { sessionId, scope: mintSessionScope(signIn), stage: signIn.stage };
}

beforeAll(async () => {
  const given = { email: "anna@konak.example", name: "Anna", language: "en", password: "p" } as const;
  const by = { accountId: null, actorName: "test" };
  const id = await db.transaction((tx) => insertAccount(tx, { ...given, grants: [] }, by));
  accountId = id ?? "";
});

// The clock that codes are made by stands still in the middle of a step.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 });
  return () => vi.useRealTimers();
});

beforeEach(async () => {
  for (const table of [sessions, authenticators, recoveryCodes, mails, rateLimits]) await db.delete(table);
  const sealed = sealSecret(secret, accountId);
  await db.insert(authenticators).values({ accountId, secret: sealed, confirmedAt: sql`now()` });
});

describe("the second step", () => {
  test("lets a session in under a new id, and says with what", async () => {
    const { scope, sessionId, stage } = await waiting();
    expect(stage).toBe("secondStep");
    const outcome = await showSecondStep(scope, sessionId, { with: "totp", code: code() }, stranger);
    const renewed = "sessionId" in outcome ? outcome.sessionId : "";
    expect(await findSignIn(sessionId)).toBeNull();
    const completed = await findSignIn(renewed);
    expect(completed).toMatchObject({ stage: "signedIn" });
    expect(completed && mintProvenScope(completed), "and is no proof for changes").toBeNull();
    expect(await newest()).toMatchObject({ action: "session.started", detail: { secondFactor: "totp" } });
  });

  test("with a recovery code tells the person how many are left", async () => {
    const [recovery = ""] = await db.transaction((tx) => issueRecoveryCodes(tx, accountId));
    const { scope, sessionId } = await waiting();
    const shown = { with: "recovery", code: recovery } as const;
    expect(await showSecondStep(scope, sessionId, shown, stranger)).toHaveProperty("sessionId");
    const used = (await mailed()).find(({ kind }) => kind === "recovery-code-used");
    expect(used?.text).toContain("9 codes are left.");
    const records = await db.select().from(auditLog);
    expect(records).toContainEqual(
      expect.objectContaining({ action: "account.recovery-code-used", detail: { left: 9 } }),
    );
    const again = await waiting();
    expect(await showSecondStep(again.scope, again.sessionId, shown, stranger)).toEqual({ refused: "wrong" });
    expect(JSON.stringify(await db.select().from(auditLog))).not.toContain(recovery);
  });

  test("is not taken with the code of the other kind", async () => {
    const [recovery = ""] = await db.transaction((tx) => issueRecoveryCodes(tx, accountId));
    const { scope, sessionId } = await waiting();
    for (const shown of [
      { with: "totp", code: recovery },
      { with: "recovery", code: code() },
    ] as const) {
      expect(await showSecondStep(scope, sessionId, shown, stranger)).toEqual({ refused: "wrong" });
    }
    expect(await newest()).toMatchObject({
      ...{ action: "session.second-step-refused", accountId: null, subjectId: accountId },
      detail: { with: "recovery" },
    });
  });

  test("is slowed after five wrong codes, also for the right one; the person is told once", async () => {
    const { scope, sessionId } = await waiting();
    const show = (typed: string, from: { address: string; device: string | null } = stranger) =>
      showSecondStep(scope, sessionId, { with: "totp", code: typed }, from);
    for (let attempt = 0; attempt < 5; attempt++) expect(await show(wrong())).toEqual({ refused: "wrong" });
    expect(await show(code())).toMatchObject({ refused: "slowed", waitSeconds: expect.any(Number) });
    expect(await show(code())).toMatchObject({ refused: "slowed" });
    expect((await mailed()).map(({ kind }) => kind)).toEqual(["second-step-slowed"]);
    expect(await newest()).toMatchObject({
      ...{ action: "session.second-step-slowed", accountId: null, subjectId: accountId },
    });
    const known = { ...stranger, device: "a browser that the account knows" };
    expect(await show(code(), known), "a known browser has attempts of its own").toHaveProperty("sessionId");
  });

  test("does not let a session in that has ended meanwhile", async () => {
    const { scope, sessionId } = await waiting();
    await db.delete(sessions);
    const late = await showSecondStep(scope, sessionId, { with: "totp", code: code() }, stranger);
    expect(late).toEqual({ refused: "signedOut" });
  });
});

describe("showing once more who one is", () => {
  async function unproven() {
    const sessionId = await startSession({ id: accountId, name: "Anna" }, client, { secondFactor: "totp" });
    const signIn = await findSignIn(sessionId);
    if (!signIn) throw new Error("No session");
    expect(mintProvenScope(signIn)).toBeNull();
    return { sessionId, scope: mintSessionScope(signIn) };
  }
  const isProven = async (sessionId: string) => {
    const signIn = await findSignIn(sessionId);
    return signIn !== null && mintProvenScope(signIn) !== null;
  };

  test("with a password or a code counts, under a new id, and is recorded", async () => {
    const first = await unproven();
    const byPassword = (await confirmWithPassword(first.scope, first.sessionId)) ?? "";
    expect(await isProven(byPassword)).toBe(true);
    expect(await findSignIn(first.sessionId)).toBeNull();
    expect(await newest()).toMatchObject({ action: "session.proven", detail: { with: "password" } });
    const second = await unproven();
    const byCode = await confirmWithCode(second.scope, second.sessionId, code(), stranger);
    expect(await isProven("sessionId" in byCode ? byCode.sessionId : "")).toBe(true);
    expect(await newest()).toMatchObject({ action: "session.proven", detail: { with: "totp" } });
  });

  test("with a wrong code does not, and is counted with those of the second step", async () => {
    const { scope, sessionId } = await unproven();
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await confirmWithCode(scope, sessionId, wrong(), stranger)).toEqual({ refused: "wrong" });
    }
    expect(await confirmWithCode(scope, sessionId, code(), stranger)).toMatchObject({ refused: "slowed" });
    expect(await isProven(sessionId)).toBe(false);
    expect(await newest()).toMatchObject({ action: "session.proof-slowed", detail: { with: "totp" } });
    expect(await mailed(), "nobody is told of a sign-in that was none").toEqual([]);
    const refused = (await db.select().from(auditLog)).filter(
      ({ action }) => action === "session.proof-refused",
    );
    expect(refused).toHaveLength(5);
    expect(refused[0]?.detail).toEqual({ with: "totp" });
  });

  test("with a password alone is no second step", async () => {
    const { scope, sessionId } = await waiting();
    const renewed = (await confirmWithPassword(scope, sessionId)) ?? "";
    expect(await findSignIn(renewed)).toMatchObject({ stage: "secondStep" });
  });
});
