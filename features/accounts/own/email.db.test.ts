import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { accountLinks } from "@/db/schema/credentials";
import { mails } from "@/db/schema/mail";
import { requireOwn } from "@/features/auth/gates";
import { findActor } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { askEmailChange, confirmEmailChange, findEmailChange } from "./email-mutations";

const browser = vi.hoisted(() => ({ sessionId: null as string | null }));
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => browser.sessionId }));

const old = "anna@konak.example";
const wanted = "anna.demir@konak.example";
let accountId: string;

const make = (name: string, email: string) =>
  db.transaction((tx) =>
    insertAccount(
      tx,
      { email, name, language: "en", password: "p", grants: [] },
      { accountId: null, actorName: "test" },
    ),
  );

beforeAll(async () => {
  accountId = (await make("Anna", old)) ?? "";
  await make("Bert", "bert@konak.example");
});

beforeEach(async () => {
  for (const table of [sessions, mails, accountLinks]) await db.delete(table);
  await db.update(accounts).set({ suspendedAt: null });
  await db.update(accounts).set({ email: old }).where(eq(accounts.id, accountId));
  browser.sessionId = await startSession({ id: accountId, name: "Anna" }, { address: "", userAgent: "" });
});

/** Asks for the change and answers the links by where they were sent. */
async function ask(email = wanted): Promise<{ old: string; wanted: string }> {
  await db.delete(mails);
  await askEmailChange(await requireOwn("/admin/account"), email);
  const rows = await db.select().from(mails);
  const linkOf = (recipient: string) =>
    /email-change\/([\w-]+)/.exec(rows.find((mail) => mail.recipient === recipient)?.text ?? "")?.[1] ?? "";
  return { old: linkOf(old), wanted: linkOf(email) };
}
const confirm = (token: string, sessionId: string | null = null) => confirmEmailChange(token, sessionId);
const emailNow = async () => (await db.select().from(accounts).where(eq(accounts.id, accountId)))[0]?.email;

test.each([
  ["the old one first", ["old", "wanted"]],
  ["the new one first", ["wanted", "old"]],
] as const)("both addresses have to confirm: %s", async (_, [first, second]) => {
  const links = await ask();
  expect(await confirm(links[first])).toEqual({ state: "waiting", email: wanted });
  expect(await emailNow()).toBe(old);
  expect(await confirm(links[first])).toEqual({ state: "linkOver" });
  expect(await emailNow()).toBe(old);
  expect(await confirm(links[second])).toEqual({ state: "changed", email: wanted });
  expect(await emailNow()).toBe(wanted);
  expect(await db.select().from(mails).where(eq(mails.kind, "email-changed"))).toMatchObject([
    { recipient: old },
  ]);
  const rows = await db.select().from(auditLog).where(eq(auditLog.action, "account.email-changed"));
  expect(rows.at(-1)).toMatchObject({ accountId, subjectId: accountId });
});

test("both at the same moment are enough", async () => {
  const links = await ask();
  const answers = await Promise.all([confirm(links.old), confirm(links.wanted)]);
  expect(answers.map(({ state }) => state).sort()).toEqual(["changed", "waiting"]);
  expect(await emailNow()).toBe(wanted);
});

test("looking confirms nothing", async () => {
  const links = await ask();
  for (const token of Object.values(links)) expect(await findEmailChange(token)).toBe(wanted);
  expect(await emailNow()).toBe(old);
});

test("a confirmation of an earlier request does not count for a later one", async () => {
  const earlier = await ask();
  await confirm(earlier.old);
  const later = await ask();
  expect(await confirm(later.wanted)).toMatchObject({ state: "waiting" });
  expect(await emailNow()).toBe(old);
});

test("the other sessions end, the one that confirms goes on", async () => {
  const other = await startSession({ id: accountId, name: "Anna" }, { address: "", userAgent: "" });
  const links = await ask();
  await confirm(links.old, browser.sessionId);
  expect(await findActor(other)).not.toBeNull();
  await confirm(links.wanted, browser.sessionId);
  expect(await findActor(other)).toBeNull();
  expect(await findActor(browser.sessionId ?? "")).not.toBeNull();
});

test("an address that has an account already is told to nobody but who can open both", async () => {
  const links = await ask("bert@konak.example");
  await confirm(links.old);
  expect(await confirm(links.wanted)).toEqual({ state: "taken", email: "bert@konak.example" });
  expect(await emailNow()).toBe(old);
});

test.each([
  ["too old", () => db.update(accountLinks).set({ expiresAt: sql`now() - interval '1 second'` })],
  ["of a suspended account", () => db.update(accounts).set({ suspendedAt: new Date() })],
])("a link does nothing when it is %s", async (_, happen) => {
  const links = await ask();
  await happen();
  expect(await confirm(links.old)).toEqual({ state: "linkOver" });
  expect(await confirm(links.wanted)).toEqual({ state: "linkOver" });
  expect(await emailNow()).toBe(old);
});
