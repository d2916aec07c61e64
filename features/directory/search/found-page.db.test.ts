import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { publishPlaces } from "@/db/places.fixtures";
import { rewritePublished } from "@/db/published";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { findPage } from "./queries";
import { findResults } from "./result-queries";
import { readSearch } from "./search-params";
import { queryWords } from "./words";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

await seed();
await db.transaction(publishPlaces);
const now = new Date("2030-01-01T00:00:00Z");
const { municipalityId, publishedAt, countryCode } = publishedProfiles;
await db.update(publishedProfiles).set({ publishedAt: new Date("2020-01-01T00:00:00Z") });
await db
  .update(publishedProfiles)
  .set({ publishedAt: new Date("2029-12-20T00:00:00Z") })
  .where(eq(countryCode, "us"));
for (const { id } of await db.select({ id: municipalityId }).from(publishedProfiles).orderBy(publishedAt))
  await db.transaction((tx) => rewritePublished(tx, id));

const find = (params: Record<string, string | string[]>) => {
  const search = readSearch(params);
  return findPage(queryWords(search.q), search, "tr", now);
};
const names = async (params: Record<string, string | string[]>) =>
  (await find(params)).members.map(({ name, countryCode }) => `${name} ${countryCode}`);

describe("a page of results", () => {
  it("stands in the wished order", async () => {
    expect(await names({ q: "saint-d" })).toEqual([
      "Saint-Denis fr",
      "Άγιος Δομέτιος cy",
      "Saint-Denis-en-Val fr",
    ]);
    expect(await names({ q: "san", sort: "name", country: ["us", "mt", "it"] })).toEqual([
      "San Giovanni Rotondo it",
      "San Ġwann mt",
      "San José us",
    ]);
    expect((await names({ q: "frankfurt", sort: "population" }))[0]).toBe("Frankfurt am Main de");
    expect((await names({ sort: "updated" }))[0]).toBe("New York us");
  });

  it("has the country that the words name, also as its people call it", async () => {
    const countries = async (q: string) =>
      (await findResults(readSearch({ q }), "en", now))?.countries.map(({ code }) => code);
    expect(await countries("Deutschland")).toEqual(["de"]);
    expect(await countries("germany")).toEqual(["de"]);
    expect(await countries("market")).toEqual([]);
  });

  it("sorts by the reader's alphabet", async () => {
    const turkish = await names({ q: "turkiye", sort: "name" });
    expect(turkish).toEqual(
      [
        "Bağcılar",
        "Büyükçekmece",
        "Iğdır",
        "Konak",
        "Küçükçekmece",
        "Merkezefendi",
        "Şanlıurfa",
        "Zeytinburnu",
      ].map((name) => `${name} tr`),
    );
  });

  it("goes on where the one before ended", async () => {
    const [first, second] = [await names({}), await names({ page: "2" })];
    expect(first).toHaveLength(20);
    expect(first[0]).toBe("London gb");
    expect(first.filter((name) => second.includes(name))).toEqual([]);
    expect(await names({ page: "50" })).toEqual([]);
    const { total } = await find({});
    expect(total).toBe(await db.$count(publishedProfiles));
    const all = await Promise.all(
      Array.from({ length: Math.ceil(total / 20) }, (_, at) => names({ page: `${at + 1}` })),
    );
    expect(all.flat()).toHaveLength(total);
    expect(new Set(all.flat()).size).toBe(total - 1);
  });

  it("counts all that fulfil filters, without words as well", async () => {
    const { total, isMore, facets } = await find({ country: ["de", "fr"], sort: "name" });
    expect({ total, isMore }).toEqual({ total: 20, isMore: false });
    expect(facets.country.slice(0, 2)).toEqual([
      { value: "fr", count: 11 },
      { value: "de", count: 9 },
    ]);
    expect((await find({ updated: "month" })).total).toBe(7);
    expect((await find({ updated: "month", country: "tr" })).members).toEqual([]);
  });

  it("filters what was found and counts what else there is", async () => {
    const { total, facets, isMore } = await find({ q: "paris" });
    expect({ total, isMore }).toEqual({ total: 2, isMore: false });
    expect(facets.country).toEqual([
      { value: "fr", count: 1 },
      { value: "us", count: 1 },
    ]);
    expect(facets.updated).toEqual([
      { value: "month", count: 1 },
      { value: "quarter", count: 1 },
      { value: "year", count: 1 },
    ]);
    const chosen = await find({ q: "paris", country: "us" });
    expect(chosen.total).toBe(1);
    expect(chosen.facets.country).toEqual(facets.country);
    expect(chosen.facets.population).toEqual([{ value: "20000-50000", count: 1 }]);
    const both = await find({ q: "paris", country: "fr", updated: "month" });
    expect(both).toMatchObject({ total: 0, members: [] });
    expect(both.facets.country).toEqual([{ value: "us", count: 1 }]);
    expect(both.facets.updated).toEqual([]);
  });

  it("says how well the first answers", async () => {
    expect((await find({ q: "paris" })).bestRank).toBe(0);
    expect((await find({ q: "vienna" })).bestRank).toBe(1);
    expect((await find({ q: "springfeild" })).bestRank).toBe(8);
    expect((await find({ q: "springfueld" })).bestRank).toBe(8);
    expect((await find({ q: "xyzxyzxyz" })).bestRank).toBeNull();
  });
});
