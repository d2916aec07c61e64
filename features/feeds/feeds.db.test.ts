import { eq, sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { fromTheTop } from "@/db/from-the-top";
import { idOf, makeNetwork } from "@/db/network.fixtures";
import { publications } from "@/db/schema/editorial";
import { publishedProfiles } from "@/db/schema/profiles";
import { archive } from "@/features/drafts/municipalities/archive-mutations";
import { actingAs } from "@/features/drafts/municipalities/municipalities.fixtures";
import { changeAddress } from "@/features/drafts/municipalities/mutations";
import { getFeed, mostEntries } from "./queries";

// The gate needs a browser; here only its rule is asked. A cached read is looked up anew each time.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
const tags = vi.hoisted(() => new Set<string>());
vi.mock("next/cache", () => ({
  cacheLife: () => {},
  cacheTag: (...given: string[]) => {
    for (const tag of given) tags.add(tag);
  },
}));

const network = await makeNetwork();
const { konak } = network;
const { manager } = actingAs(network);
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

/** Publishes the same page once more. */
async function publishAgain(id: string, number: number, on: Date) {
  const [shown] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.municipalityId, id));
  if (!shown) throw new Error("Nothing is published there");
  const note = { en: `Note ${number}` };
  await db.insert(publications).values({
    ...{ municipalityId: id, number, revisionId: shown.revisionId, changeNote: note },
    ...{ publishedAt: on, publisherName: "tests" },
  });
  await db.update(publishedProfiles).set({ publishedAt: on }).where(eq(publishedProfiles.municipalityId, id));
}
const told = async (place: Parameters<typeof getFeed>[0]) =>
  (await getFeed(place))?.entries.map(({ slug, number }) => `${slug} ${number}`);

describe("what feeds tell", () => {
  it("is every publication, the newest first, of the place that was asked for", async () => {
    const bagcilar = await idOf("bagcilar");
    const future = (n: number) => new Date(Date.UTC(2030, 0, n));
    await publishAgain(konak, 2, future(1));
    await publishAgain(bagcilar, 2, future(2));
    await publishAgain(konak, 3, future(3));
    const newest = ["konak 3", "bagcilar 2", "konak 2"];
    expect((await told({}))?.slice(0, 3)).toEqual(newest);
    expect((await told({ country: "turkiye" }))?.slice(0, 3)).toEqual(newest);
    expect(await told({ country: "turkiye", slug: "konak" })).toEqual(["konak 3", "konak 2", "konak 1"]);
    const [entry] = (await getFeed({ country: "turkiye", slug: "konak" }))?.entries ?? [];
    expect(entry).toMatchObject({
      ...{ municipalityId: konak, note: { en: "Note 3" }, publishedAt: future(3) },
      ...{ countrySlug: "turkiye", names: { short: "Konak" }, countryNames: { en: "Türkiye" } },
    });
  });

  it("is nothing where nobody is read of", async () => {
    expect(await getFeed({ country: "nowhere" })).toBeNull();
    expect(await getFeed({ country: "turkiye", slug: "nobody" })).toBeNull();
  });

  it("is forgotten with what it is about", async () => {
    tags.clear();
    await getFeed({});
    await getFeed({ country: "turkiye" });
    await getFeed({ country: "turkiye", slug: "konak" });
    expect([...tags]).toEqual(["network", "country:turkiye", "profile:turkiye/konak"]);
  });

  it("follows a municipality to another address, and leaves out who has been archived", async () => {
    await changeAddress(manager(), { address: "konak-izmir" });
    expect(await told({ country: "turkiye", slug: "konak" })).toBeUndefined();
    expect((await told({}))?.[0]).toBe("konak-izmir 3");
    await archive(manager(), {});
    expect(await told({ country: "turkiye", slug: "konak-izmir" })).toBeUndefined();
    expect((await told({}))?.[0]).toBe("bagcilar 2");
  });

  it("ends after the newest", async () => {
    const id = await idOf("zeytinburnu");
    for (let number = 2; number < mostEntries + 12; number++) await publishAgain(id, number, day(number));
    const all = await told({ country: "turkiye", slug: "zeytinburnu" });
    expect(all).toHaveLength(mostEntries);
    expect(all?.[0]).toMatch(/zeytinburnu/);
    expect(await told({})).toHaveLength(mostEntries);
  });

  it("is found by the index of what was published last, however many others there are", async () => {
    const plan = await db.transaction(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      return tx.execute(sql`explain select ${publishedProfiles.municipalityId} from ${publishedProfiles}
        order by ${fromTheTop(publishedProfiles.publishedAt)} limit 50`);
    });
    expect(JSON.stringify(plan)).toContain("published_profiles_recent");
    expect(JSON.stringify(plan)).not.toContain("Sort");
  });
});
