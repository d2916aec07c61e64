import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { rateLimits } from "@/db/schema/limits";
import { RANK_BOUND, rankScore } from "@/lib/rank-score";
import { empty } from "../access/entries";
import { openSession, removeAccounts } from "../support/accounts";
import { callAction, redirectOf, saidBy, sendForm } from "../support/actions";
import { actionId } from "../support/build";
import { cookiesOf, send, withoutProxy } from "../support/http";
import { expect, test } from "../support/test";

// What takes the whole site: it runs after all other browser tests.
test.describe.configure({ mode: "serial", timeout: 180_000 });

const tryFrom = (address: string, fields: Record<string, string>, cookie?: string) =>
  callAction(
    "/sign-in",
    actionId("features/auth/sign-in/actions.ts#signInAction"),
    { state: { email: "" }, fields: { next: "/admin", lang: "en", ...fields } },
    { site: withoutProxy(), headers: { origin: withoutProxy(), "x-forwarded-for": address }, cookie },
  );
const addressOf = (index: number) => `198.18.${Math.floor(index / 250)}.${(index % 250) + 1}`;
const isIn = (answer: Parameters<typeof redirectOf>[0]) => redirectOf(answer) === "/admin";

test("500 attempts from everywhere are slowed, harm nobody's work, and keep nobody out for good", async ({
  person,
}) => {
  await db.delete(rateLimits);
  const people: { email: string; password: string }[] = [];
  for (let index = 0; index < 10; index += 1) {
    const { email, password } = await person({ signedIn: false });
    people.push({ email, password });
  }
  const [owner] = people;
  if (!owner) throw new Error("Nobody");
  const first = await tryFrom("192.0.2.1", owner);
  expect(isIn(first)).toBe(true);
  const device = `known-device=${cookiesOf(first)["known-device"]}`;

  const slowest = { ms: 0 };
  const said: string[] = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const began = performance.now();
      expect((await send("/api/health", { site: withoutProxy() })).status).toBe(200);
      slowest.ms = Math.max(slowest.ms, performance.now() - began);
    }
  })();
  const attempts = Array.from({ length: 500 }, (_, index) => index);
  while (attempts.length > 0) {
    const batch = attempts.splice(0, 10).map((index) => {
      const { email } = people[index % people.length] ?? owner;
      // Half of them from one address each, half from the same.
      const from = index % 2 ? addressOf(index) : "192.0.2.200";
      return tryFrom(from, { email, password: `guess ${index}` });
    });
    for (const answer of await Promise.all(batch))
      said.push(/"formError":"(\w+)"/.exec(saidBy(answer))?.[1] ?? `${answer.status}`);
  }
  isOver = true;
  await watching;
  expect(said.filter((one) => one !== "wrong" && one !== "slowed")).toEqual([]);
  // Ten for each account, whatever the address; fewer where the one address was slowed first.
  expect(said.filter((one) => one === "wrong").length).toBeLessThanOrEqual(100);
  expect(slowest.ms, "the site answers meanwhile").toBeLessThan(5000);

  expect(saidBy(await tryFrom("192.0.2.2", owner)), "the right password from a strange browser").toContain(
    "slowed",
  );
  expect(isIn(await tryFrom("192.0.2.3", owner, device)), "and from a known one").toBe(true);
  await db.update(rateLimits).set({ expire: sql`now() - interval '1 second'` });
  for (const one of people) expect(isIn(await tryFrom("192.0.2.4", one)), one.email).toBe(true);
  await db.delete(rateLimits);
});

test("500 addresses that have no account are slowed for the one client that asks", async () => {
  await db.delete(rateLimits);
  const unique = randomBytes(4).toString("hex");
  let tried = 0;
  for (let index = 0; index < 500; index += 10) {
    const batch = Array.from({ length: 10 }, (_, more) => `nobody-${index + more}-${unique}@x.example`);
    const answers = await Promise.all(batch.map((email) => tryFrom("192.0.2.9", { email, password: "p" })));
    tried += answers.filter((answer) => saidBy(answer).includes('"wrong"')).length;
  }
  expect(tried).toBe(50);
  await db.delete(rateLimits);
});

test("neither the time nor the work of asking for a new password tells whether there is an account", async () => {
  await db.delete(rateLimits);
  const unique = randomBytes(4).toString("hex");
  const emails = (kind: string) =>
    Array.from({ length: 100 }, (_, index) => `${kind}-${index}-${unique}@x.example`);
  const [known, unknown] = [emails("known"), emails("nobody")];
  const row = { name: "Somebody", language: "en", acceptedAt: new Date() } as const;
  const made = await db
    .insert(accounts)
    .values(known.map((email) => ({ ...row, email })))
    .returning({ id: accounts.id });
  try {
    const costs = new Map<string, { wait: number; work: number }>();
    const inDisorder = [...known, ...unknown].sort(() => Math.random() - 0.5);
    for (const [index, email] of [...emails("warm"), ...inDisorder].entries()) {
      costs.set(email, await askForReset(email, addressOf(index)));
    }
    const of = (what: "wait" | "work", some: string[], more = 0) =>
      some.map((email) => (costs.get(email)?.[what] ?? Number.NaN) + more);
    expect(Math.abs(rankScore(of("wait", known), of("wait", unknown))), "waiting").toBeLessThan(RANK_BOUND);
    expect(Math.abs(rankScore(of("work", known), of("work", unknown))), "work").toBeLessThan(RANK_BOUND);
    // Three milliseconds more would be noticed: about what it costs to look for the account and to write a mail.
    expect(rankScore(of("work", known, 3), of("work", unknown))).toBeGreaterThan(RANK_BOUND);
  } finally {
    await removeAccounts(made.map(({ id }) => id));
    await db.delete(rateLimits);
  }
});

/** Asks as a program does; milliseconds until the answer, and of the server's processor. Ends when all has been done. */
async function askForReset(email: string, from: string) {
  const isAsked = eq(auditLog.action, "password-reset.asked");
  const asked = await db.$count(auditLog, isAsked);
  const began = performance.now();
  const answer = await sendForm(
    "/sign-in/reset",
    actionId("features/auth/sign-in/reset-actions.ts#askForResetAction"),
    { state: empty("ask"), fields: { email, lang: "en" } },
    { site: withoutProxy(), headers: { origin: withoutProxy(), "x-forwarded-for": from } },
  );
  const wait = performance.now() - began;
  expect(saidBy(answer)).toContain('"isDone":true');
  // The rest is done after the answer, and would be counted as work for the next one.
  await expect.poll(() => db.$count(auditLog, isAsked), { intervals: [5] }).toBe(asked + 1);
  return { wait, work: Number(answer.headers["x-work"]) / 1000 };
}

test("of the last two administrators of the network one stays, however both are demoted at once", async ({
  person,
}) => {
  const top = { role: "administrator", scope: "network" } as const;
  const editor = { role: "editor", scope: "network" } as const;
  const isTop = and(eq(grants.role, "administrator"), eq(grants.scope, "network"));
  const others = db.select({ id: grants.accountId }).from(grants).where(isTop);
  const paused = await db
    .update(accounts)
    .set({ suspendedAt: sql`now()` })
    .where(and(inArray(accounts.id, others), isNull(accounts.suspendedAt)))
    .returning({ id: accounts.id });
  try {
    const [a, b] = [await person({ grants: [top, editor] }), await person({ grants: [top, editor] })];
    const both = [a.id, b.id];
    const cookies = await Promise.all([a, b].map((one) => openSession(one)));
    const send = (index: number, name: string, fields: Record<string, string>) => {
      const cookie = `${cookies[index]?.name}=${cookies[index]?.value}`;
      const id = actionId(`features/accounts/people/actions.ts#${name}`);
      return callAction("/admin/people", id, { state: null, fields }, { cookie });
    };
    for (let round = 0; round < 20; round += 1) {
      const held = await db
        .select()
        .from(grants)
        .where(and(inArray(grants.accountId, both), isTop));
      const grantOf = (id: string) => held.find(({ accountId }) => accountId === id)?.id ?? "";
      const [own, other] = round % 4 < 2 ? [a, b] : [b, a];
      await Promise.all(
        round % 2
          ? [
              send(0, "removeGrantAction", { accountId: own.id, grantId: grantOf(own.id) }),
              send(1, "removeGrantAction", { accountId: other.id, grantId: grantOf(other.id) }),
            ]
          : [send(0, "suspendAction", { accountId: b.id }), send(1, "suspendAction", { accountId: a.id })],
      );
      const left = await db
        .select({ id: accounts.id })
        .from(accounts)
        .innerJoin(grants, and(eq(grants.accountId, accounts.id), isTop))
        .where(isNull(accounts.suspendedAt));
      expect(left, `round ${round}`).toHaveLength(1);
      // Both are what they were, with sessions of their own.
      await db.update(accounts).set({ suspendedAt: null }).where(inArray(accounts.id, both));
      const missing = both.filter((id) => !left.some((one) => one.id === id));
      const without = held.filter(({ accountId }) => missing.includes(accountId));
      const gone = await db.select({ id: grants.id }).from(grants).where(inArray(grants.accountId, both));
      const again = without.filter(({ id }) => !gone.some((one) => one.id === id));
      if (again.length > 0) await db.insert(grants).values(again);
      const renewed = await Promise.all([a, b].map((one) => openSession(one)));
      cookies.splice(0, 2, ...renewed);
    }
  } finally {
    const ids = paused.map(({ id }) => id);
    if (ids.length > 0) await db.update(accounts).set({ suspendedAt: null }).where(inArray(accounts.id, ids));
  }
});
