import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { insertAccount } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { seed } from "@/db/seed";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { inviteSchema } from "../people/schema";
import { invite, resendInvitation, revokeInvitation } from "./mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));
const client = vi.hoisted(() => ({ address: null as string | null }));
vi.mock("@/lib/client-address", async (original) => ({
  ...(await original<typeof import("@/lib/client-address")>()),
  clientAddress: () => client.address,
}));

await seed();
const top = { role: "administrator", scope: "network" } as const;
let scope: AdminScope;

async function administrator(name: string): Promise<AdminScope> {
  const account = { email: `${name}@network.example`, name, language: "en", password: "p" } as const;
  const by = { accountId: null, actorName: "test" };
  const accountId = await db.transaction((tx) => insertAccount(tx, { ...account, grants: [top] }, by));
  const minted = mintAdminScope({
    accountId: accountId ?? "",
    name,
    language: "en",
    grants: [{ ...top, language: null }],
  });
  return minted as NonNullable<typeof minted>;
}

beforeEach(async () => {
  client.address = null;
  await db.delete(accounts);
  await db.delete(mails);
  await db.delete(rateLimits);
  scope = await administrator("ada");
});

const inviteAt = (email: string, by = scope) =>
  invite(by, inviteSchema.parse({ email, name: "Z", role: "editor", place: "country:tr", language: "tr" }));
const her = "zeynep@zeytinburnu.example";
const herId = async () => (await db.select().from(accounts).where(eq(accounts.email, her)))[0]?.id ?? "";
const sentTo = (email: string) => db.$count(mails, eq(mails.recipient, email));
const floods = () => db.select().from(auditLog).where(eq(auditLog.action, "invitation.slowed"));
const slowed = (refused: string) => ({ refused, waitSeconds: expect.any(Number) });

test("one account sends thirty an hour, and the flood is recorded once", async () => {
  for (let i = 0; i < 30; i++) expect(await inviteAt(`p${i}@town.example`)).toHaveProperty("accountId");
  const before = (await floods()).length;
  const refused = await inviteAt(her);
  expect(refused).toEqual(slowed("slowed"));
  expect((refused as { waitSeconds: number }).waitSeconds).toBeGreaterThan(50 * 60);
  expect(await inviteAt(her)).toEqual(slowed("slowed"));
  expect(await herId()).toBe("");
  const recorded = (await floods()).slice(before);
  expect(recorded).toMatchObject([
    { accountId: scope.actor.accountId, detail: { limit: "invitation", email: expect.any(String) } },
  ]);
  expect(JSON.stringify(recorded)).not.toContain(her);
  expect(await inviteAt(her, await administrator("bob"))).toHaveProperty("accountId");
  await db.update(rateLimits).set({ expire: new Date(Date.now() - 1000) });
  expect(await inviteAt("late@town.example")).toHaveProperty("accountId");
});

test("one network address sends sixty an hour, whoever sits there", async () => {
  client.address = "203.0.113.7";
  const three = [scope, await administrator("bob"), await administrator("cem")];
  for (let i = 0; i < 60; i++) {
    expect(await inviteAt(`p${i}@town.example`, three[i % 3])).toHaveProperty("accountId");
  }
  expect(await inviteAt(her)).toEqual(slowed("slowed"));
  client.address = "198.51.100.1";
  expect(await inviteAt(her)).toHaveProperty("accountId");
});

test("one person is sent five an hour, whoever sends them, and also when invited anew in between", async () => {
  const other = await administrator("bob");
  await inviteAt(her);
  expect(await resendInvitation(scope, await herId())).toBe("done");
  expect(await resendInvitation(other, await herId())).toBe("done");
  await revokeInvitation(scope, await herId());
  await inviteAt(her);
  const before = (await floods()).length;
  expect(await resendInvitation(scope, await herId())).toBe("done");
  for (const by of [other, scope]) {
    expect(await resendInvitation(by, await herId())).toEqual(slowed("slowedThere"));
  }
  expect(await sentTo(her)).toBe(2);
  expect((await floods()).slice(before)).toMatchObject([{ detail: { limit: "invitation-to" } }]);
  expect(await inviteAt("other@town.example")).toHaveProperty("accountId");
});

test("what sends no mail does not count against the person", async () => {
  await inviteAt(her);
  for (let i = 0; i < 8; i++) expect(await inviteAt(her)).toMatchObject({ refused: "waiting" });
  expect(await resendInvitation(scope, await herId())).toBe("done");
});

test("of many at the same moment only as many go out as may", async () => {
  await inviteAt(her);
  const id = await herId();
  const answers = await Promise.all(Array.from({ length: 12 }, () => resendInvitation(scope, id)));
  expect(answers.filter((answer) => answer === "done")).toHaveLength(4);
});
