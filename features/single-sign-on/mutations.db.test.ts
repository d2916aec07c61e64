import { desc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { identities } from "@/db/schema/credentials";
import { mails } from "@/db/schema/mail";
import { listIdentities } from "@/features/accounts/identity-queries";
import { readOwnData } from "@/features/accounts/own/data-queries";
import { removeAccount, untieIdentity } from "@/features/accounts/people/mutations";
import { mintAdminScope, mintOwnScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { startSession } from "@/features/auth/session/session.fixtures";
import { issueLink, readLink } from "@/features/auth/sign-in/links";
import { enter, isTied } from "./mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const issuer = "https://login.konak.example";
const email = "ayse@konak.example";
const claims = { issuer, subject: "4711", email, isEmailVerified: true, isTwoStep: false, askedAt: null };
const come = (changed: Partial<typeof claims> = {}) => enter({ ...claims, ...changed }, "a browser");

const by = { accountId: null, actorName: "test" };
const person = async (address: string, password: string | null = "p") => {
  const grants = [{ role: "editor", scope: "network", language: null }] as const;
  const account = { email: address, name: `Name of ${address}`, language: "tr", password, grants } as const;
  return (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
};
const newest = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];
const ties = () => db.select().from(identities);
const suspend = () => db.update(accounts).set({ suspendedAt: sql`now()` });

let id: string;
beforeEach(async () => {
  await db.delete(accounts);
  await db.delete(mails);
  id = await person(email);
});

describe("somebody with an account", () => {
  test("is tied to it the first time, which is recorded and told to them", async () => {
    expect(await come({ email: " Ayse@KONAK.example" })).toMatchObject({ id, email });
    expect(await ties()).toMatchObject([{ issuer, subject: "4711", accountId: id }]);
    expect((await ties())[0]?.lastUsedAt).not.toBeNull();
    expect(await newest()).toMatchObject({
      action: "account.identity-tied",
      accountId: id,
      subjectId: id,
      detail: { before: null, after: { issuer } },
    });
    const [mail] = await db.select().from(mails);
    expect(mail).toMatchObject({ kind: "identity-tied", recipient: email, language: "tr" });
    expect(mail?.text).toContain("login.konak.example");
  });

  test("enters the same account later, whatever their address is then", async () => {
    await come();
    const other = await person("berk@konak.example");
    const before = await db.$count(auditLog);
    for (const address of ["ayse.demir@konak.example", "berk@konak.example", ""]) {
      expect(await come({ email: address, isEmailVerified: address !== "" })).toMatchObject({ id });
    }
    expect(await ties()).toHaveLength(1);
    expect(await db.$count(auditLog)).toBe(before);
    expect(await come({ subject: "4712", email: "berk@konak.example" })).toMatchObject({ id: other });
  });

  test("is not somebody else with the same address", async () => {
    await come();
    expect(await come({ subject: "4712" })).toBeNull();
    expect(await ties()).toHaveLength(1);
    expect(await newest()).toMatchObject({
      action: "session.refused",
      accountId: null,
      actorName: "",
      subjectId: id,
      detail: { method: "single-sign-on", reason: "otherPerson", userAgent: "a browser" },
    });
    expect(await come({ issuer: "https://login.bagcilar.example", subject: "1" })).toMatchObject({ id });
  });

  test("comes twice at the same moment and is tied once", async () => {
    const found = await Promise.all([come(), come(), come({ subject: "4712" })]);
    expect(found.filter(Boolean).length).toBeGreaterThan(0);
    expect(await ties()).toHaveLength(1);
  });
});

describe("refused and recorded", () => {
  test.each([
    ["an unverified address", { isEmailVerified: false }, "unverified", "a…@konak.example"],
    ["no address", { email: undefined }, "unverified", undefined],
    ["what is no address", { email: "ayse" }, "unverified", undefined],
    ["an unknown address", { email: "berk@konak.example" }, "unknown", "b…@konak.example"],
  ])("is %s", async (_, changed, reason, masked) => {
    const given = { ...claims, ...changed };
    expect(await enter({ ...given, email: given.email ?? null }, "a browser")).toBeNull();
    expect(await ties()).toEqual([]);
    expect(await newest()).toMatchObject({ action: "session.refused", accountId: null, subjectId: "" });
    const detail = { method: "single-sign-on", reason, userAgent: "a browser" };
    expect((await newest())?.detail).toEqual({ ...detail, ...(masked && { email: masked }) });
  });

  test("is a suspended account, known or not", async () => {
    await suspend();
    expect(await come()).toBeNull();
    expect(await ties()).toEqual([]);
    await db.update(accounts).set({ suspendedAt: null });
    await come();
    await suspend();
    expect(await come({ email: "other@konak.example" })).toBeNull();
    expect(await newest()).toMatchObject({ accountId: null, subjectId: id, detail: { reason: "suspended" } });
  });
});

test("an invitation is accepted, under the inviter's name, without a password, and its link is used up", async () => {
  const invited = await person("cem@konak.example", null);
  const token = await db.transaction((tx) =>
    issueLink(tx, { accountId: invited, purpose: "invitation", email: "cem@konak.example" }),
  );
  expect(await come({ email: "cem@konak.example" })).toMatchObject({ id: invited });
  const [account] = await db.select().from(accounts).where(eq(accounts.id, invited));
  expect(account).toMatchObject({ name: "Name of cem@konak.example", passwordHash: null });
  expect(account?.acceptedAt).not.toBeNull();
  expect(await db.transaction((tx) => readLink(tx, token, "invitation"))).toBeNull();
  const entries = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subjectId, invited))
    .orderBy(auditLog.id);
  expect(entries.map(({ action }) => action)).toEqual([
    "account.invited",
    "account.accepted",
    "account.identity-tied",
  ]);
  expect(entries[1]?.detail).toMatchObject({ before: { state: "invited" }, after: { state: "active" } });
  expect(await db.$count(mails)).toBe(0);
});

describe("a tie", () => {
  const administrator = async (): Promise<AdminScope> => {
    const accountId = await person("admin@konak.example");
    const grant = { role: "administrator", scope: "network", language: null } as const;
    await db.execute(sql`update grants set role = 'administrator' where account_id = ${accountId}`);
    const scope = mintAdminScope(
      { accountId, name: "Admin", language: "en", grants: [grant] },
      { isProven: true },
    );
    if (!scope) throw new Error("No administrator");
    return scope;
  };

  test("is taken away by an administrator, with all sessions, and recorded", async () => {
    const scope = await administrator();
    await come();
    await startSession({ id, name: "Ayşe" }, { address: "", userAgent: "" });
    expect(await listIdentities(scope, id)).toMatchObject([{ name: "login.konak.example" }]);
    const isStill = () => db.transaction((tx) => isTied(claims)(tx, { id }));
    expect(await isStill()).toBe(true);
    expect(await untieIdentity(scope, id)).toBe("done");
    expect(await isStill(), "who is on the way in meanwhile is not let in").toBe(false);
    expect(await ties()).toEqual([]);
    expect(await db.select().from(sessions).where(eq(sessions.accountId, id))).toEqual([]);
    expect(await newest()).toMatchObject({
      action: "account.identity-untied",
      accountId: scope.actor.accountId,
      subjectId: id,
      detail: { before: { issuer }, after: null, sessionsEnded: 1 },
    });
    expect(await untieIdentity(scope, id)).toEqual({ refused: "changed" });
    expect(await come({ subject: "4712" })).toMatchObject({ id });
  });

  test("goes with the account, and does not come back with its address", async () => {
    await come();
    expect(await removeAccount(await administrator(), id)).toBe("done");
    expect(await ties()).toEqual([]);
    expect(await come()).toBeNull();
  });

  test("stands in the person's own data", async () => {
    await come();
    const scope = mintOwnScope({ accountId: id, name: "Ayşe", language: "tr", grants: [] });
    const data = await db.transaction((tx) => readOwnData(tx, scope));
    expect(data.singleSignOn).toMatchObject([{ issuer, subject: "4711" }]);
  });
});
