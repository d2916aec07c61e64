import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db, sql } from "@/db/client";
import { idOf, lastDeed, makeNetwork, shown } from "@/db/network.fixtures";
import { countries } from "@/db/schema/network";
import { addressHistory, municipalities } from "@/db/schema/profiles";
import { findByAddress } from "@/features/auth/places";
import { findElsewhere, listChangedAddresses } from "@/features/profiles/addresses/queries";
import { publish } from "../publishing/mutations";
import { actingAs, of } from "./municipalities.fixtures";
import { changeAddress } from "./mutations";

// The gate needs a browser; here only its rule is asked. A cached read is looked up anew each time.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));
vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

const network = await makeNetwork();
const { konak } = network;
const { manager, editor, add } = actingAs(network);

describe("adding a municipality", () => {
  it("gives it an address made of its name and a page that only editors see", async () => {
    expect(await add()).toEqual({ created: { countrySlug: "turkiye", slug: "karsiyaka" } });
    const id = await idOf("karsiyaka");
    expect(await shown(id)).toEqual([]);
    expect(await findElsewhere("turkiye", "karsiyaka")).toBeNull();
    expect(await lastDeed(id)).toEqual({
      action: "municipality.created",
      detail: { before: null, after: "/turkiye/karsiyaka" },
    });
    expect(await publish(editor(id), { baseRevision: 1, changeNote: {} })).toHaveProperty("findings");
  });

  it.each([
    ["one that is taken", { name: "Konak" }, { refused: "addressTaken", holder: "Konak" }],
    ["what makes none", { address: "!" }, { refused: "addressMissing" }],
    ["what Next answers itself", { address: "Opengraph image 1" }, { refused: "addressReserved" }],
  ])("refuses %s", async (_, given, refusal) => {
    const before = await db.select().from(municipalities);
    expect(await add(given)).toEqual(refusal);
    expect(await db.select().from(municipalities)).toEqual(before);
  });

  it("is for administrators of the country alone, and of a new country for those of the network", async () => {
    expect(await add({ name: "Buca" }, of("gr"))).toBeNull();
    expect(await add({ name: "Sofia", country: "bg" }, of("bg"))).toBeNull();
    expect(await add({ name: "Nowhere", country: "xx" })).toBeNull();
    expect(await add({ name: "Sarajevo", country: "ba", language: "bs" })).toEqual({
      created: { countrySlug: "bosnia-herzegovina", slug: "sarajevo" },
    });
    const [bosnia] = await db.select().from(countries).where(eq(countries.code, "ba"));
    expect(bosnia?.names).toEqual({ en: "Bosnia & Herzegovina", tr: "Bosna-Hersek" });
  });

  it("lets one of many who want the same address at once have it, and tells the others who has it", async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => add({ name: `Foça ${i}`, address: "foca" })),
    );
    expect(answers.filter((answer) => answer && "created" in answer)).toHaveLength(1);
    const told = answers.flatMap((answer) => (answer && "refused" in answer ? [answer] : []));
    expect(told).toHaveLength(5);
    for (const one of told)
      expect(one).toEqual({ refused: "addressTaken", holder: expect.stringMatching(/^Foça/) });
  });
});

describe("another address", () => {
  it("is answered by the page; the old one leads there, and nobody else gets it", async () => {
    const answer = await changeAddress(manager(), { address: "Konak (İzmir)" });
    const addresses = ["konak-izmir", "konak"].map((slug) => ({ countrySlug: "turkiye", slug }));
    expect(answer).toEqual({ placed: { countrySlug: "turkiye", slug: "konak-izmir" }, addresses });
    expect(await shown(konak)).toMatchObject([
      { slug: "konak-izmir", searchText: expect.stringContaining("konak izmir") },
    ]);
    expect(await findElsewhere("turkiye", "konak")).toEqual({ kind: "moved", path: "/turkiye/konak-izmir" });
    expect(await findByAddress("turkiye", "konak")).toMatchObject({
      ...{ municipalityId: konak, address: { country: "turkiye", slug: "konak-izmir" } },
    });
    expect(await add({ name: "Konak" })).toEqual({ refused: "addressTaken", holder: "Konak" });
    expect(await changeAddress(manager(await idOf("bagcilar")), { address: "konak" })).toMatchObject({
      holder: "Konak",
    });
    expect(await changeAddress(manager(), { address: "KONAK-İZMİR" })).toEqual({ refused: "addressSame" });
  });

  it("may be one that it had before", async () => {
    expect(await changeAddress(manager(), { address: "konak" })).toMatchObject({ placed: { slug: "konak" } });
    expect(await findElsewhere("turkiye", "konak-izmir")).toEqual({ kind: "moved", path: "/turkiye/konak" });
    expect(await findElsewhere("turkiye", "konak")).toBeNull();
  });

  it("is remembered for a server that starts, which would show what was built", async () => {
    const slugs = (await listChangedAddresses(new Date(Date.now() - 60_000))).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(["konak", "konak-izmir"]);
    expect(await listChangedAddresses(new Date())).toEqual([]);
  });

  it("goes to one of two who want it at once; each ends with an answer", async () => {
    const ids = await Promise.all(["bagcilar", "zeytinburnu"].map(idOf));
    const wanted = [
      ...ids.map((id) => changeAddress(manager(id), { address: "yeni" })),
      add({ address: "yeni" }),
    ];
    const answers = await Promise.all(wanted);
    expect(answers.filter((answer) => answer && "refused" in answer)).toHaveLength(2);
    const holders = await db.select().from(addressHistory).where(eq(addressHistory.slug, "yeni"));
    expect(holders).toHaveLength(1);
  });

  it("in another country is for who manages both; lists, search and page go along", async () => {
    const move = { address: "konak", country: "gr" };
    expect(await changeAddress(manager(konak, [of("tr")]), move)).toBeNull();
    expect(await changeAddress(manager(konak, [of("tr"), of("gr")]), move)).toMatchObject({
      placed: { countrySlug: "greece", slug: "konak" },
    });
    expect(await lastDeed(konak)).toEqual({
      action: "municipality.moved",
      detail: { before: "/turkiye/konak", after: "/greece/konak" },
    });
    expect(await shown(konak)).toMatchObject([
      { countryCode: "gr", searchText: expect.stringContaining("yunanistan") },
    ]);
    expect(await findElsewhere("turkiye", "konak")).toEqual({ kind: "moved", path: "/greece/konak" });
    // Whoever managed it in its old country has lost it, even with a door that was open before.
    expect(await changeAddress(manager(konak, [of("tr")]), { address: "mine" })).toBeNull();
    await changeAddress(manager(konak, undefined, "gr"), { address: "konak", country: "tr" });
  });

  it("cannot be taken away or given to another in the database either", async () => {
    const attempts = [
      sql`delete from address_history where slug = 'konak-izmir'`,
      sql`update address_history set municipality_id = (select id from municipalities where slug = 'karsiyaka')`,
      sql`insert into address_history (country_code, slug, municipality_id)
        select 'tr', 'konak-izmir', id from municipalities where slug = 'karsiyaka'`,
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow();
  });
});
