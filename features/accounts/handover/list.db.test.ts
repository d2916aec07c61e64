import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { handovers } from "@/db/schema/handovers";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintOwnScope } from "@/features/auth/gates";
import type { Grant } from "@/features/auth/scopes";
import { listHandovers, listUnattended, MOST_HANDOVERS } from "./queries";

vi.mock("@/features/auth/session/next-auth", () => ({}));

await seed();
const [konak] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
const municipalityId = konak?.id ?? "";
await db.insert(handovers).values({ municipalityId, reason: "left", editorName: "Anna" });

const scopeOf = (role: Grant["role"], place: object) => {
  const grants = [{ role, language: null, ...place } as Grant];
  return mintOwnScope({ accountId: crypto.randomUUID(), name: "A", language: "en", grants });
};
const shownTo = async (role: Grant["role"], place: object) =>
  (await listHandovers(scopeOf(role, place))).newest;
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
  expect(await listHandovers(scopeOf(role, place))).toMatchObject({ count });
  expect(await listUnattended(scopeOf(role, place), [municipalityId])).toHaveLength(count);
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

test("of very many tells of the last by name, and of a place only its own", async () => {
  const own = eq(municipalities.id, municipalityId);
  await db.update(municipalities).set({ archivedAt: null }).where(own);
  const more = await db
    .insert(municipalities)
    .values(Array.from({ length: MOST_HANDOVERS + 4 }, (_, n) => ({ countryCode: "tr", slug: `town-${n}` })))
    .returning({ municipalityId: municipalities.id });
  const told = (n: number) => new Date(Date.UTC(2031, 0, n + 1));
  await db
    .insert(handovers)
    .values(more.map((one, n) => ({ ...one, reason: "idle", editorName: "B", toldAt: told(n) }) as const));
  const { newest, count } = await listHandovers(scopeOf("administrator", network));
  expect(count).toBe(MOST_HANDOVERS + 5);
  expect(newest.map((one) => one.municipality)).toEqual(
    Array.from({ length: MOST_HANDOVERS }, (_, n) => `town-${MOST_HANDOVERS + 3 - n}`),
  );
  expect(await listUnattended(scopeOf("administrator", network), [municipalityId])).toEqual([municipalityId]);
});
