import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { findActor } from "@/features/auth/session/find-sign-in";
import { startSession } from "@/features/auth/session/session.fixtures";
import { addGrant, removeGrant } from "./grant-mutations";
import { endSessions, reactivate, removeAccount, suspend } from "./mutations";
import { listPeople } from "./queries";
import { addGrantSchema, peopleQuerySchema } from "./schema";

const inTwoSteps = { secondFactor: "single-sign-on" } as const;

vi.mock("@/features/auth/session/next-auth", () => ({}));

let konak = "";
const by = { accountId: null, actorName: "test" };
let made = 0;

async function person(given: NewGrant[]): Promise<string> {
  made += 1;
  const email = `person-${made}@konak.example`;
  const account = { email, name: "Person", language: "en", password: "p", grants: given } as const;
  return (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
}

const editor = (): NewGrant => ({ role: "editor", scope: "municipality", municipalityId: konak });

async function administrator(): Promise<{ id: string; scope: AdminScope }> {
  const id = await person([{ role: "administrator", scope: "network" }, editor()]);
  const grants = [{ role: "administrator", language: null, scope: "network" }] as const;
  const scope = mintAdminScope(
    { accountId: id, name: "Administrator", language: "en", grants },
    { isProven: true },
  );
  if (!scope) throw new Error("No administrator");
  return { id, scope };
}

const grantsOf = (accountId: string) => db.select().from(grants).where(eq(grants.accountId, accountId));
const auditOf = async (accountId: string, action: string) =>
  (await db.select().from(auditLog).where(eq(auditLog.subjectId, accountId))).filter(
    (e) => e.action === action,
  );
const accountOf = async (id: string) => (await db.select().from(accounts).where(eq(accounts.id, id)))[0];

beforeAll(async () => {
  await db.insert(countries).values({ code: "tr", slug: "turkiye", names: { en: "Türkiye" } });
  const [row] = await db.insert(municipalities).values({ countryCode: "tr", slug: "konak" }).returning();
  konak = row?.id ?? "";
});

beforeEach(() => db.delete(accounts));

describe("the last administrator of the network", () => {
  const top = async (id: string) => (await grantsOf(id)).find((g) => g.scope === "network")?.id ?? "";
  const stepDown = async (scope: AdminScope, id: string) =>
    removeGrant(scope, { accountId: id, grantId: await top(id) });
  const two = async () => [await administrator(), await administrator()] as const;
  const left = async () =>
    (await db.select().from(grants).where(eq(grants.scope, "network"))).filter(
      (g) => g.role === "administrator",
    ).length;

  test("does not step down; one of two does", async () => {
    const [a, b] = await two();
    expect(await stepDown(b.scope, b.id)).toBe("done");
    expect(await stepDown(a.scope, a.id)).toEqual({ refused: "lastAdministrator" });
    expect(await left()).toBe(1);
  });

  test.each([
    ["suspended", { suspendedAt: new Date() }],
    ["invited", { acceptedAt: null }],
  ])("is the last one beside one who is %s", async (_, state) => {
    const [a, b] = await two();
    await db.update(accounts).set(state).where(eq(accounts.id, b.id));
    expect(await stepDown(a.scope, a.id)).toEqual({ refused: "lastAdministrator" });
  });

  const races: Record<string, (scope: AdminScope, own: string, other: string) => Promise<unknown>> = {
    "step down": (scope, own) => stepDown(scope, own),
    "demote each other": (scope, _, other) => stepDown(scope, other),
    "suspend each other": (scope, _, other) => suspend(scope, other),
    "remove each other": (scope, _, other) => removeAccount(scope, other),
  };
  test.each(Object.keys(races))("two at the same moment: %s", async (race) => {
    for (let round = 0; round < 8; round += 1) {
      await db.delete(accounts);
      const [a, b] = await two();
      const run = races[race];
      const answers = await Promise.all([run?.(a.scope, a.id, b.id), run?.(b.scope, b.id, a.id)]);
      expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
      const { people } = await listPeople(a.scope, peopleQuerySchema.parse({ state: "active" }));
      const active = people.filter((p) => p.grants.some((g) => g.place.scope === "network"));
      expect(active).toHaveLength(1);
    }
  });

  test("nobody suspends or removes themselves", async () => {
    const [{ scope, id }] = await two();
    expect(await suspend(scope, id)).toEqual({ refused: "self" });
    expect(await removeAccount(scope, id)).toEqual({ refused: "self" });
  });
});

test("an account keeps a right, and holds none twice", async () => {
  const { scope } = await administrator();
  const id = await person([editor()]);
  const [held] = await grantsOf(id);
  expect(await removeGrant(scope, { accountId: id, grantId: held?.id ?? "" })).toEqual({
    refused: "lastGrant",
  });
  const same = { accountId: id, role: "editor", place: `municipality:${konak}` } as const;
  expect(await addGrant(scope, addGrantSchema.parse(same))).toEqual({ refused: "sameGrant" });
  expect(await grantsOf(id)).toHaveLength(1);
});

test("suspension ends the sessions at once, and reactivation gives nothing back but the account", async () => {
  const { scope } = await administrator();
  const id = await person([editor()]);
  const session = await startSession({ id, name: "Person" }, { address: "", userAgent: "" }, inTwoSteps);
  expect(await findActor(session)).not.toBeNull();
  expect((await accountOf(id))?.lastSignInAt).not.toBeNull();
  await suspend(scope, id);
  expect(await findActor(session)).toBeNull();
  await reactivate(scope, id);
  expect(await findActor(session)).toBeNull();
  expect(await accountOf(id)).toMatchObject({ suspendedAt: null });
  expect(await auditOf(id, "account.suspended")).toMatchObject([
    { detail: { before: { state: "active" }, after: { state: "suspended" }, sessionsEnded: 1 } },
  ]);
  expect(await auditOf(id, "account.reactivated")).toHaveLength(1);
});

const recorded: [action: string, run: (scope: AdminScope, id: string) => Promise<unknown>, detail: object][] =
  [
    [
      "account.grants-changed",
      (scope, accountId) =>
        addGrant(
          scope,
          addGrantSchema.parse({ accountId, role: "translator", into: "tr", place: "country:tr" }),
        ),
      {
        before: [{ role: "editor", place: expect.stringMatching(/^municipality:/) }],
        after: [{ role: "editor" }, { role: "translator", language: "tr", place: "country:tr" }],
      },
    ],
    ["account.sessions-ended", endSessions, { before: { sessions: 1 }, after: { sessions: 0 } }],
    ["account.removed", removeAccount, { before: { grants: [{ role: "editor" }] }, after: null }],
  ];
test.each(recorded)(
  "%s is recorded with before and after, and with who did it",
  async (action, run, detail) => {
    const { scope } = await administrator();
    const id = await person([editor()]);
    await startSession({ id, name: "Person" }, { address: "", userAgent: "" }, inTwoSteps);
    expect(await run(scope, id)).toBe("done");
    expect(await auditOf(id, action)).toMatchObject([
      { accountId: scope.actor.accountId, actorName: "Person", detail: { name: "Person", ...detail } },
    ]);
  },
);
