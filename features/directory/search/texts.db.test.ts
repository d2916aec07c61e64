import { describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { publishPlaces } from "@/db/places.fixtures";
import { plansOf } from "@/db/plans.fixtures";
import { seed } from "@/db/seed";
import { ranks } from "./ranks";
import { findPlaces, findResults } from "./result-queries";
import { readSearch } from "./search-params";
import { queryWords, type Segment } from "./words";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

await seed();
await db.transaction(publishPlaces);

async function find(params: Record<string, string>, locale: "en" | "tr" = "en") {
  const found = await findResults(readSearch(params), locale, new Date());
  if (!found) throw new Error("unavailable");
  return found;
}
const marked = (parts: readonly Segment[]) => parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);
const excerptOf = async (q: string, locale: "en" | "tr" = "en") => {
  const found = await find({ q }, locale);
  const [member] = found.members;
  const excerpt = member && found.excerpts.get(member.id);
  return excerpt && { name: member.name, ...excerpt, marked: marked([...excerpt.heading, ...excerpt.text]) };
};

describe("words in texts", () => {
  it.each([
    ["entertainment", "Konak", "section-people-and-place", ["entertainment"]],
    ["merkezi kultur", "Konak", "section-people-and-place", undefined],
    ["organised directorate", "Konak", "section-how-it-works", ["organised", "directorates"]],
    ["konak gazette", "Konak", "section-origins", undefined],
    ["izmir entertain", "Konak", "section-people-and-place", undefined],
    ["the entertainment of konak", "Konak", "section-people-and-place", undefined],
  ])("%s: %s, %s", async (q, name, anchor, words) => {
    const found = await excerptOf(q);
    expect(found).toMatchObject({ name, anchor });
    if (words) expect(found?.marked).toEqual(words);
  });

  it("are found however they are accented, with other endings, and in the language they are written in", async () => {
    for (const q of ["eğlencenin", "eglencenin", "EĞLENCENİN", "eğlencenin".normalize("NFD"), "eglence"]) {
      const found = await excerptOf(q);
      expect(found).toMatchObject({ name: "Konak", lang: "tr", marked: ["eğlencenin"] });
    }
    expect(await excerptOf("entertainment", "tr")).toMatchObject({ lang: "en" });
  });

  it("come after names and say how well they answer", async () => {
    const found = await find({ q: "origins" });
    expect(found.bestRank).toBe(ranks.heading);
    const konak = await find({ q: "konak" });
    expect(konak.bestRank).toBe(ranks.exactName);
    expect(konak.excerpts.size).toBe(0);
    expect((await find({ q: "nowhereatall" })).total).toBe(0);
    expect((await find({ q: "the of and" })).total).toBe(0);
  });

  it("are narrowed by filters, and counted", async () => {
    expect((await find({ q: "entertainment", country: "gr" })).total).toBe(0);
    const found = await find({ q: "entertainment", country: "tr" });
    expect(found.facets.country).toEqual([{ value: "tr", count: found.total }]);
  });

  it("are not suggested", async () => {
    expect(await findPlaces(queryWords("entertainment"), 6)).toEqual({ municipalities: [], countries: [] });
  });

  it("are looked up in indexes", async () => {
    const run = async () => {
      await find({ q: "entertainment konak" });
      await find({ q: "paris texas", country: "us" });
      await find({ country: "tr", status: "partner_city", sort: "name" });
      await find({ q: "munchn" });
    };
    const plans = await plansOf(process.env.TEST_DATABASE_URL, run);
    expect(plans).toContain("search_texts_words");
    expect(plans).not.toMatch(/Seq Scan on (search_names|published_profiles|search_words|published_figures)/);
  });
});
