import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { rewriteOutdated } from "@/features/drafts/publishing/rebuild-mutations";
import { matching } from "./filter-queries";
import { filtersSchema } from "./filters";

await seed();
const { slug } = publishedProfiles;
const now = new Date("2030-01-01T00:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
await db.update(publishedProfiles).set({ publishedAt: daysAgo(10) });
await db
  .update(publishedProfiles)
  .set({ publishedAt: daysAgo(100) })
  .where(eq(slug, "konak"));

const find = async (from: Record<string, unknown>) => {
  const where = matching(filtersSchema.parse(from), now);
  const rows = await db.select({ slug }).from(publishedProfiles).where(where).orderBy(slug);
  return rows.map((row) => row.slug);
};
const all = ["bagcilar", "konak", "zeytinburnu"];

const found: [from: Record<string, unknown>, slugs: string[]][] = [
  [{}, all],
  [{ country: "tr" }, all],
  [{ country: "fr" }, []],
  [{ country: ["fr", "tr"] }, all],
  [{ status: "partner_city" }, all],
  [{ status: "other" }, []],
  [{ population: "250000-1000000" }, all],
  [{ population: ["unknown", "0-5000"] }, []],
  [{ indicator: "population" }, all],
  [{ indicator: ["population", "area"] }, ["konak"]],
  [{ language: "tr" }, all],
  [{ language: "uk" }, []],
  [{ updated: "month" }, ["bagcilar", "zeytinburnu"]],
  [{ updated: "year" }, all],
];

describe("filters of what is published", () => {
  it.each(found)("%j finds %j", async (from, slugs) => {
    expect(await find(from)).toEqual(slugs);
  });

  it("finds again what another program wrote without knowing of filters", async () => {
    const forgotten = { population: null, languages: [], indicators: [], version: 0 };
    await db.update(publishedProfiles).set(forgotten).where(eq(slug, "konak"));
    expect(await find({ indicator: "area" })).toEqual([]);
    const before = await db.select().from(publishedProfiles).where(eq(slug, "bagcilar"));
    expect(await rewriteOutdated(10)).toBe(1);
    expect(await rewriteOutdated(10)).toBe(0);
    expect(await find({ indicator: "area", population: "250000-1000000" })).toEqual(["konak"]);
    expect(await find({ updated: "month" })).toEqual(["bagcilar", "zeytinburnu"]);
    expect(await db.select().from(publishedProfiles).where(eq(slug, "bagcilar"))).toEqual(before);
  });
});
