import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makePerson, placeOf } from "@/db/review.fixtures";
import { accounts, auditLog } from "@/db/schema/accounts";
import { previewLinks } from "@/db/schema/editorial";
import { grants } from "@/db/schema/grants";
import { rateLimits } from "@/db/schema/limits";
import { countries } from "@/db/schema/network";
import { seed } from "@/db/seed";
import { grantFor, scopeFor } from "@/features/auth/people.fixtures";
import { createPreview, openPreview, revokePreview, visitPreview } from "./mutations";
import { getDraftOnPage, listPreviewLinks } from "./queries";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
const address = vi.hoisted(() => ({ is: "192.0.2.7" }));
vi.mock("@/lib/client-address", async (original) => ({
  ...(await original<typeof import("@/lib/client-address")>()),
  clientAddress: () => address.is,
}));

await seed();
await db.insert(countries).values({ code: "gr", slug: "greece", names: { en: "Greece" } });
const [konak, bagcilar] = await Promise.all([placeOf("konak"), placeOf("bagcilar")]);
const grant = grantFor("editor", konak, "network");
const accountId = await makePerson("ayse", grant);
const ayse = scopeFor({ accountId, name: "ayse", grant }, konak);
const elsewhere = scopeFor({ accountId, name: "ayse", grant }, bagcilar);
const make = () => createPreview(ayse, { note: "For the mayor", days: 7 });

beforeEach(() => db.delete(rateLimits));

it("opens the draft of its municipality, notes when, and keeps no secret", async () => {
  const { id, token } = await make();
  expect(await visitPreview(token)).toBeNull();
  const scope = await openPreview(token);
  if (!scope) throw new Error("It does not open");
  expect((await getDraftOnPage(scope, "en"))?.page?.profile.names.short).toBe("Konak");
  const [row] = await db.select().from(previewLinks).where(eq(previewLinks.id, id));
  expect(row?.lastUsedAt).not.toBeNull();
  expect(JSON.stringify(row)).not.toContain(token);
  const [listed] = await listPreviewLinks(ayse);
  expect(listed).not.toHaveProperty("tokenHash");
  expect(token).toMatch(/^[\w-]{43}$/);
});

it("opens nothing when it is revoked, which only its own municipality's editors do, once", async () => {
  const { id, token } = await make();
  expect(await revokePreview(elsewhere, { linkId: id })).toBe(false);
  expect(await openPreview(token)).not.toBeNull();
  expect(await revokePreview(ayse, { linkId: id })).toBe(true);
  expect(await openPreview(token)).toBeNull();
  expect(await visitPreview(token)).toBe("closed");
  expect(await revokePreview(ayse, { linkId: id })).toBe(false);
  const entries = await db.select().from(auditLog).where(eq(auditLog.action, "preview.revoked"));
  expect(entries).toHaveLength(1);
});

it("shows no more than who made it may still see", async () => {
  const { token } = await make();
  const opens = async () => [(await openPreview(token)) !== null, await visitPreview(token)];
  const isMakerGone = async () => (await listPreviewLinks(ayse))[0]?.isMakerGone;
  const own = eq(accounts.id, accountId);
  expect([await opens(), await isMakerGone()]).toEqual([[true, null], false]);
  await db.update(accounts).set({ suspendedAt: sql`now()` }).where(own);
  expect([await opens(), await isMakerGone()]).toEqual([[false, "closed"], true]);
  await db.update(accounts).set({ suspendedAt: null }).where(own);
  await db.update(grants).set({ scope: "country", countryCode: "gr" }).where(eq(grants.accountId, accountId));
  expect([await opens(), await isMakerGone()]).toEqual([[false, "closed"], true]);
  await db.update(grants).set({ countryCode: "tr" }).where(eq(grants.accountId, accountId));
  expect([await opens(), await isMakerGone()]).toEqual([[true, null], false]);
});

it("opens nothing once its time is over", async () => {
  const { id, token } = await make();
  const left = sql`now() + interval '1 second'`;
  await db.update(previewLinks).set({ expiresAt: left }).where(eq(previewLinks.id, id));
  expect(await openPreview(token)).not.toBeNull();
  await db.update(previewLinks).set({ expiresAt: sql`now()` }).where(eq(previewLinks.id, id));
  expect(await openPreview(token)).toBeNull();
});

it.each(["", "x", "../admin", `${"A".repeat(42)}`, "A".repeat(43), `${"A".repeat(43)}\u0000`])(
  "opens nothing for %j",
  async (token) => {
    expect(await openPreview(token)).toBeNull();
    expect(await visitPreview(token)).toBe("closed");
  },
);

it("looks up no more than a hundred guesses from one address, and any number of visits", async () => {
  const { token } = await make();
  for (let visit = 0; visit < 120; visit += 1) expect(await visitPreview(token)).toBeNull();
  for (let guess = 0; guess < 100; guess += 1) expect(await visitPreview("A".repeat(43))).toBe("closed");
  expect(await visitPreview(token)).toBe("slowed");
  address.is = "198.51.100.9";
  expect(await visitPreview(token)).toBeNull();
});
