import { desc, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { verifyPassword } from "@/lib/password";
import { findActor } from "../session/find-sign-in";
import { startSession } from "../session/session.fixtures";
import { askForReset, findReset, resetPassword } from "./reset";

// What Next does once the answer has been sent.
const later = vi.hoisted(() => [] as (() => Promise<unknown>)[]);
vi.mock("next/server", () => ({ after: (job: () => Promise<unknown>) => later.push(job) }));

const email = "editor@konak.example";
const chosen = "mavi deniz sessiz gece";
let accountId: string;

beforeAll(async () => {
  const account = {
    email,
    name: "Konak's editor",
    language: "tr",
    password: "the old one",
    grants: [],
  } as const;
  const by = { accountId: null, actorName: "test" };
  accountId = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
});

beforeEach(async () => {
  later.length = 0;
  await db.delete(rateLimits);
  await db.delete(accountLinks);
  await db.delete(mails);
  await db.update(accounts).set({ suspendedAt: null, acceptedAt: sql`now()` });
});

const from = { address: "203.0.113.7", device: null };
const ask = (given: { email?: string; address?: string } = {}) =>
  askForReset(given.email ?? email, { ...from, address: given.address ?? from.address });
const sendAll = async () => {
  for (const job of later.splice(0)) await job();
};

async function newLink(): Promise<string> {
  await ask();
  await sendAll();
  const [mail] = await db.select().from(mails).where(eq(mails.kind, "password-reset"));
  return /\/sign-in\/reset\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
}
const actionsOf = async () =>
  (await db.select().from(auditLog).where(eq(auditLog.accountId, accountId))).map(({ action }) => action);

describe("asking", () => {
  test.each([
    ["an account", email, {}, 1],
    ["no account", "nobody@konak.example", {}, 0],
    ["a suspended account", email, { suspendedAt: new Date() }, 0],
    ["an account that was never opened", email, { acceptedAt: null }, 0],
  ])("for %s gets the same answer after the same work", async (_, address, state, sent) => {
    if (Object.keys(state).length > 0) await db.update(accounts).set(state);
    const before = await db.$count(auditLog);
    expect(await ask({ email: address })).toBeNull();
    // Up to the answer nothing was looked up or written that depends on the account.
    expect([await db.$count(auditLog), await db.$count(mails), await db.$count(accountLinks)]).toEqual([
      before,
      0,
      0,
    ]);
    expect(await db.$count(rateLimits)).toBe(2);
    expect(later).toHaveLength(1);
    await sendAll();
    expect([await db.$count(mails), await db.$count(accountLinks)]).toEqual([sent, sent]);
    expect(await db.$count(auditLog)).toBe(before + 1);
    // Anybody may ask: whose account it is has done nothing.
    const [asked] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    const about = address === email ? accountId : "";
    expect(asked).toMatchObject({ accountId: null, actorName: "", subjectKind: "account", subjectId: about });
  });

  test("looks into no table of accounts before the answer", async () => {
    // A lock that any reader would have to wait for.
    await db.transaction(async (tx) => {
      await tx.execute(sql`lock table accounts in access exclusive mode`);
      expect(await ask()).toBeNull();
      expect(await ask({ email: "nobody@konak.example" })).toBeNull();
    });
  });

  test("keeps no whole address of somebody without an account", async () => {
    await ask({ email: "somebody@private.example" });
    await sendAll();
    expect(JSON.stringify(await db.select().from(auditLog))).not.toContain("somebody");
  });

  test("is slowed for an account after five, wherever they come from, and for a client after twenty", async () => {
    for (let index = 0; index < 5; index++) expect(await ask({ address: `203.0.113.${index}` })).toBeNull();
    expect(await ask({ address: "198.51.100.1" })).toMatchObject({ isFirst: true });
    await sendAll();
    const slowed = (await db.select().from(auditLog)).filter(
      ({ action }) => action === "password-reset.slowed",
    );
    expect(slowed).toMatchObject([
      { accountId: null, subjectId: accountId, detail: { name: "Konak's editor" } },
    ]);
    expect(JSON.stringify(slowed)).not.toContain("@");
    await db.delete(rateLimits);
    for (let index = 0; index < 20; index++)
      expect(await ask({ email: `p${index}@konak.example` })).toBeNull();
    expect(await ask({ email: "p21@konak.example" })).not.toBeNull();
  });

  test("does not use up what is left for signing in", async () => {
    const { countAttempt } = await import("./limits");
    for (let index = 0; index < 15; index++) await ask();
    expect(await countAttempt({ account: email, ...from })).toBeNull();
  });
});

describe("a link", () => {
  test("sets the password, ends every session and tells the person", async () => {
    const client = { address: "", userAgent: "" };
    const open = await Promise.all([1, 2].map(() => startSession({ id: accountId, name: "x" }, client)));
    expect(await resetPassword(await newLink(), chosen)).toEqual({ email });
    const [account] = await db.select().from(accounts);
    expect(await verifyPassword(account?.passwordHash ?? null, chosen)).toBe(true);
    expect(await Promise.all(open.map(findActor))).toEqual([null, null]);
    expect(await db.$count(sessions)).toBe(0);
    expect(await db.select().from(mails).where(eq(mails.kind, "password-changed"))).toMatchObject([
      { recipient: email, language: "tr" },
    ]);
    expect((await actionsOf()).slice(-1)).toEqual(["password-reset.done"]);
  });

  test("works once, and looking at it does not use it up", async () => {
    const token = await newLink();
    for (const _ of [1, 2]) expect(await findReset(token)).toEqual({ email, name: "Konak's editor" });
    expect(await resetPassword(token, chosen)).toEqual({ email });
    expect(await findReset(token)).toBeNull();
    expect(await resetPassword(token, "another one altogether")).toEqual({ refused: "linkOver" });
  });

  test("lets one of two who use it at the same moment through", async () => {
    const token = await newLink();
    const words = ["first words of four", "second words of four", "third words of four"];
    const answers = await Promise.all(words.map((password) => resetPassword(token, password)));
    expect(answers.filter((answer) => "email" in answer)).toHaveLength(1);
  });

  test.each([
    ["too old", () => db.update(accountLinks).set({ expiresAt: sql`now() - interval '1 second'` })],
    ["of an account suspended meanwhile", () => db.update(accounts).set({ suspendedAt: new Date() })],
    ["replaced by a newer one", () => ask().then(sendAll)],
  ])("does nothing when it is %s", async (_, happen) => {
    const token = await newLink();
    const [before] = await db.select().from(accounts);
    await happen();
    expect(await findReset(token)).toBeNull();
    expect(await resetPassword(token, chosen)).toEqual({ refused: "linkOver" });
    expect((await db.select().from(accounts))[0]?.passwordHash).toBe(before?.passwordHash);
  });

  test.each([
    ["too short", "passwordShort"],
    ["x".repeat(129), "passwordLong"],
    ["password1234", "passwordCommon"],
    ["konak's editor", "passwordCommon"],
  ])("outlives the refusal of %s", async (password, refused) => {
    const token = await newLink();
    expect(await resetPassword(token, password)).toEqual({ refused });
    expect(await findReset(token)).not.toBeNull();
  });
});
