import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog, sessions } from "@/db/schema/accounts";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/credentials";
import { mails } from "@/db/schema/mail";
import { countries } from "@/db/schema/network";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { findActor } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { getPerson } from "./queries";
import { remindOfTwoStep, resetTwoStep } from "./two-step-mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const client = { address: "", userAgent: "" };
const network: NewGrant = { role: "administrator", scope: "network" };
const ofTurkiye: NewGrant = { role: "administrator", scope: "country", countryCode: "tr" };
const editor: NewGrant = { role: "editor", scope: "country", countryCode: "tr" };
let made = 0;

async function person(grant: NewGrant, password: string | null = "p"): Promise<string> {
  made += 1;
  const account = { email: `person-${made}@konak.example`, name: `Person ${made}`, language: "en" } as const;
  const by = { accountId: null, actorName: "test" };
  return (
    (await db.transaction((tx) => insertAccount(tx, { ...account, password, grants: [grant] }, by))) ?? ""
  );
}

async function scopeOf(accountId: string, isProven = true): Promise<AdminScope> {
  const shown = { secondFactor: "single-sign-on" } as const;
  const actor = await findActor(await startSession({ id: accountId, name: "A" }, client, shown));
  const scope = actor && mintAdminScope(actor, { isProven });
  if (!scope) throw new Error("No administrator");
  return scope;
}

async function giveFactors(accountId: string) {
  await db.insert(authenticators).values({ accountId, secret: "x", confirmedAt: sql`now()` });
  await db.insert(passkeys).values({ accountId, credentialId: "c", publicKey: "k", name: "Key" });
  await db.insert(recoveryCodes).values({ accountId, codeHash: "h" });
}

const newest = async () => (await db.select().from(auditLog)).sort((a, b) => b.id - a.id)[0];
const kept = async () => [
  await db.$count(authenticators),
  await db.$count(passkeys),
  await db.$count(recoveryCodes),
];

beforeAll(async () => {
  await db.insert(countries).values([
    { code: "tr", slug: "turkiye", names: { en: "Türkiye" } },
    { code: "gr", slug: "greece", names: { en: "Greece" } },
  ]);
});

beforeEach(async () => {
  for (const table of [accounts, mails]) await db.delete(table);
});

describe("resetting two-step sign-in", () => {
  test("takes every factor and session away, is recorded with before and after, and tells the person", async () => {
    const [chief, id] = [await person(network), await person(editor)];
    await giveFactors(id);
    await startSession({ id, name: "P" }, client, { secondFactor: "totp" });
    const scope = await scopeOf(chief);
    expect(await resetTwoStep(scope, id)).toBe("done");
    expect(await kept()).toEqual([0, 0, 0]);
    expect(await db.$count(sessions)).toBe(1);
    expect(await newest()).toMatchObject({
      action: "account.two-step-reset",
      accountId: chief,
      subjectId: id,
      detail: {
        before: { app: true, passkeys: 1, recoveryCodes: 1 },
        after: { app: false, passkeys: 0, recoveryCodes: 0 },
        sessionsEnded: 1,
      },
    });
    expect(await db.select().from(mails)).toMatchObject([{ kind: "two-step-reset", accountId: id }]);
    expect(await resetTwoStep(scope, id), "nothing is left").toEqual({ refused: "changed" });
  });

  test("needs a proof of who resets it, of which only who manages the account is told", async () => {
    const [chief, id] = [await person(network), await person(editor)];
    await giveFactors(id);
    expect(await resetTwoStep(await scopeOf(chief, false), id)).toEqual({ refused: "unproven" });
    const ofOther = await person({ role: "administrator", scope: "country", countryCode: "gr" });
    expect(await resetTwoStep(await scopeOf(ofOther, false), id)).toBeNull();
    expect(await kept()).toEqual([1, 1, 1]);
    expect(await db.$count(mails)).toBe(0);
  });

  test.each([
    ["one's own", ofTurkiye, null, { refused: "ownReset" }],
    ["of an administrator of the network, by one of a country", ofTurkiye, network, null],
    ["of an administrator of the same country", ofTurkiye, ofTurkiye, "done"],
  ] as const)("%s: %#", async (_, by, of, expected) => {
    const actor = await person(by);
    const id = of ? await person(of) : actor;
    await giveFactors(id);
    expect(await resetTwoStep(await scopeOf(actor), id)).toEqual(expected);
    expect(await kept()).toEqual(expected === "done" ? [0, 0, 0] : [1, 1, 1]);
  });
});

describe("reminding of two-step sign-in", () => {
  test("sends one mail a day, whoever asks", async () => {
    const [one, other, id] = [await person(network), await person(network), await person(editor)];
    const scopes = await Promise.all([scopeOf(one), scopeOf(other)]);
    const both = await Promise.all(scopes.map((scope) => remindOfTwoStep(scope, id)));
    expect(both.filter((answer) => answer === "done")).toHaveLength(1);
    expect(both).toContainEqual({ refused: "remindedToday" });
    expect(await db.$count(mails)).toBe(1);
    expect(await newest()).toMatchObject({ action: "account.two-step-reminded", subjectId: id });
    await db.update(mails).set({ createdAt: sql`now() - interval '25 hours'` });
    expect(await remindOfTwoStep(scopes[0] ?? (await scopeOf(one)), id)).toBe("done");
  });

  test.each([
    [
      "who has it on",
      async () => {
        const id = await person(editor);
        await giveFactors(id);
        return id;
      },
    ],
    ["who has not accepted yet", () => person(editor, null)],
    [
      "who is suspended",
      async () => {
        const id = await person(editor);
        await db.update(accounts).set({ suspendedAt: sql`case when id = ${id} then now() end` });
        return id;
      },
    ],
  ])("nobody %s", async (_, make) => {
    const id = await make();
    expect(await remindOfTwoStep(await scopeOf(await person(network)), id)).toEqual({ refused: "changed" });
    expect(await db.$count(mails)).toBe(0);
  });
});

test("administrators see who has it on", async () => {
  const [chief, id] = [await person(network), await person(editor)];
  const scope = await scopeOf(chief);
  expect(await getPerson(scope, id)).toMatchObject({ hasTwoStep: false });
  await giveFactors(id);
  expect(await getPerson(scope, id)).toMatchObject({ hasTwoStep: true });
});
