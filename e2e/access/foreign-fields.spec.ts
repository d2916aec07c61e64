import { expect } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { type Call, callAction } from "../support/actions";
import { actionNamed } from "./action-page";
import { actions } from "./action-table";
import { mayKind } from "./grid";
import type { Kind } from "./kinds";
import { Targets } from "./targets";
import { cookieOf, test, type World } from "./world";

// What a form never asks for, sent along with what it asks for; and others' ids in place of one's own.

const sender = (may: Parameters<typeof mayKind>[1]): Kind =>
  (["editor-here", "administrator-here", "administrator-network", "second-step"] as const).find((kind) =>
    mayKind(kind, may),
  ) ?? "nobody";

const guarded = Object.entries(actions).flatMap(([name, entry]) =>
  entry.may && entry.effect !== "signs out" ? [{ name, entry, kind: sender(entry.may) }] : [],
);

/** What an account is and may, beside the name and the language that its person sets. */
async function standing(id: string): Promise<unknown> {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
  const held = await db.select().from(grants).where(eq(grants.accountId, id));
  return { ...account, name: "", language: "", grants: held };
}

const extra = (own: string, other: string) => ({
  ...{ id: other, accountId: other, account_id: other, actor: other, userId: other, authorId: other },
  ...{ role: "administrator", roles: "administrator", scope: "network", place: "network", isAdmin: "true" },
  ...{ grants: `[{"role":"administrator","scope":"network"}]`, "grants[0][role]": "administrator" },
  ...{ canPublish: "true", passwordHash: "x", acceptedAt: "", suspendedAt: "2020-01-01", sessionId: own },
  ...{ __proto__x: "x", "constructor.prototype.role": "administrator" },
});

const withExtra = (call: Call, fields: Record<string, string>): Call => {
  if ("fields" in call) return { ...call, fields: { ...fields, ...call.fields } };
  return { values: call.values.map((value) => (isRecord(value) ? { ...fields, ...value } : value)) };
};
const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

for (const { name, entry, kind } of guarded) {
  test(`fields that ${name} does not ask for change nothing`, async ({ world }) => {
    if (kind === "nobody") throw new Error("Nobody may");
    const own = world.accounts[kind].id;
    const bystander = await world.newPerson();
    const targets = new Targets(world, own);
    const before = [await standing(own), await standing(bystander.id)];
    const call = withExtra(await entry.call(targets), extra(own, bystander.id));
    const { id, page } = actionNamed(name, entry.may, world);
    const answer = await callAction(page, id, call, { cookie: cookieOf(world, kind) });
    expect(answer.status).toBeLessThan(500);
    expect([await standing(own), await standing(bystander.id)]).toEqual(before);
  });
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The calls that come of putting `other` in the place of one id after another. */
function* withOthers(call: Call, other: string): Generator<Call> {
  const text = JSON.stringify(call);
  for (const { index, 0: id } of text.matchAll(uuid))
    yield JSON.parse(text.slice(0, index) + other + text.slice(index + id.length));
}

async function foreignIds(world: World): Promise<string[]> {
  const grant = { role: "editor", scope: "municipality", municipalityId: world.nextDoor.id } as const;
  const person = await world.newPerson({ grants: [grant] });
  const invited = await world.newPerson({ grants: [grant], isOpened: false });
  const [held] = await db.select({ id: grants.id }).from(grants).where(eq(grants.accountId, person.id));
  return [world.nextDoor.id, person.id, invited.id, held?.id ?? ""];
}

test("another's id in any field of an action is of no use to whoever looks after one municipality", async ({
  world,
}) => {
  test.slow();
  const others = await foreignIds(world);
  let sent = 0;
  for (const { name, entry } of guarded) {
    const { id, page } = actionNamed(name, entry.may, world);
    for (const kind of ["editor-here", "administrator-here"] as const) {
      for (const other of others) {
        const targets = new Targets(world, world.accounts[kind].id);
        for (const call of withOthers(await entry.call(targets), other)) {
          const watched = new Targets(world, null);
          for (const one of others) watched.watch(one);
          const before = await watched.seen();
          const answer = await callAction(page, id, call, { cookie: cookieOf(world, kind) });
          expect(await watched.seen(), `${kind} with ${other} in ${name}: ${answer.body}`).toBe(before);
          sent += 1;
        }
      }
    }
  }
  expect(sent).toBeGreaterThan(50);
});
