import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { handovers } from "@/db/schema/handovers";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintOwnScope } from "@/features/auth/gates";
import type { Grant } from "@/features/auth/scopes";
import { listHandovers } from "./queries";

vi.mock("@/features/auth/session/next-auth", () => ({}));

await seed();
const [konak] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
const municipalityId = konak?.id ?? "";
await db.insert(handovers).values({ municipalityId, reason: "left", editorName: "Anna" });

const shownTo = (role: Grant["role"], place: object) => {
  const grants = [{ role, language: null, ...place } as Grant];
  return listHandovers(mintOwnScope({ accountId: crypto.randomUUID(), name: "A", language: "en", grants }));
};
const network = { scope: "network" };
const country = (countryCode: string) => ({ scope: "country", countryCode });
const town = (id: string) => ({ scope: "municipality", municipalityId: id });

test.each([
  ["administrator", network, 1],
  ["administrator", country("tr"), 1],
  ["administrator", town(municipalityId), 1],
  ["administrator", country("xx"), 0],
  ["administrator", town(crypto.randomUUID()), 0],
  ["editor", network, 0],
  ["reviewer", town(municipalityId), 0],
] as const)("an %s with %j is shown what they manage", async (role, place, count) => {
  expect(await shownTo(role, place)).toHaveLength(count);
});

test("says where it is and who was there last", async () => {
  expect(await shownTo("administrator", network)).toMatchObject([
    { municipalityId, municipality: "Konak", reason: "left", editorName: "Anna", toldAt: expect.any(Date) },
  ]);
});

test("leaves out who has been archived", async () => {
  const own = eq(municipalities.id, municipalityId);
  await db.update(municipalities).set({ archivedAt: new Date() }).where(own);
  expect(await shownTo("administrator", network)).toEqual([]);
});
