import { between, sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { makeNetwork, shown } from "@/db/network.fixtures";
import { publishedProfiles } from "@/db/schema/profiles";
import { archive } from "@/features/drafts/municipalities/archive-mutations";
import { actingAs } from "@/features/drafts/municipalities/municipalities.fixtures";
import { changeAddress } from "@/features/drafts/municipalities/mutations";
import { idsFrom } from "./parts";
import { listPart, listParts } from "./queries";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

const network = await makeNetwork();
const { konak } = network;
const { manager } = actingAs(network);
const [page] = await shown(konak);
const paths = async (part: string, total: number) => (await listPart(part, total))?.map(({ path }) => path);

it("names the parts and when something in them was published", async () => {
  const [pages, places] = await listParts(3);
  expect(pages).toEqual({ name: "pages" });
  expect(places?.name).toBe("municipalities");
  const all = await db.select({ publishedAt: publishedProfiles.publishedAt }).from(publishedProfiles);
  expect(places?.changedAt?.getTime()).toBe(Math.max(...all.map(({ publishedAt }) => publishedAt.getTime())));
  const own = (await listParts(501)).find(({ name }) => name === `municipalities-${konak[0]}`);
  expect(own?.changedAt).toBeInstanceOf(Date);
  expect(await listParts(501)).toHaveLength(17);
});

it("finds a municipality in the one part that its id is in", async () => {
  expect(await listPart("municipalities", 3)).toContainEqual({
    path: "/turkiye/konak",
    changedAt: page?.publishedAt,
  });
  const holding: string[] = [];
  for (const { name } of await listParts(501))
    if ((await paths(name, 501))?.includes("/turkiye/konak")) holding.push(name);
  expect(holding).toEqual([`municipalities-${konak[0]}`]);
  expect(await listPart("municipalities", 501)).toBeNull();
});

it("finds its municipalities by their key", async () => {
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute(sql`explain select ${publishedProfiles.slug} from ${publishedProfiles}
      where ${between(publishedProfiles.municipalityId, ...idsFrom("a7"))}`);
  });
  expect(JSON.stringify(plan)).toContain("published_profiles_pkey");
});

it("has the address that holds, and nobody who was archived", async () => {
  await changeAddress(manager(), { address: "konak-izmir" });
  expect(await paths("municipalities", 3)).toContain("/turkiye/konak-izmir");
  expect(await paths("municipalities", 3)).not.toContain("/turkiye/konak");
  await archive(manager(), {});
  expect(await paths("municipalities", 3)).not.toContain("/turkiye/konak-izmir");
});
