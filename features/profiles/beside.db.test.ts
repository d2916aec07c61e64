import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { fill } from "@/db/fill/fill";
import { plansOf } from "@/db/plans.fixtures";
import { countries } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { getStanding, listNeighbours, listPopulations } from "./beside-queries";
import { compare } from "./comparison";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

const indicators = { population: { key: "population", name: "Population", unit: "people" } } as const;

type Row = { slug: string; population: number | null; latitude: number; longitude: number };
let french: Row[];

// A busy machine must not fail what it fills.
beforeAll(async () => {
  await seed();
  await fill(1500, () => {});
  french = await db
    .select({
      slug: publishedProfiles.slug,
      population: publishedProfiles.population,
      latitude: publishedProfiles.latitude,
      longitude: publishedProfiles.longitude,
    })
    .from(publishedProfiles)
    .where(eq(publishedProfiles.countryCode, "fr"))
    .then((rows) => rows as Row[]);
}, 60_000);

const one = () => {
  const found = french.find(({ population }) => population !== null && population > 3000);
  if (!found) throw new Error("there is none");
  return found;
};

describe("beside a municipality of a large country", () => {
  it("stand those nearest in population, and how all stand", async () => {
    const { slug, population } = one();
    const [rows, standing] = [await listPopulations("france", slug, population), await getStanding("france")];
    const sized = french.filter((each) => each.population !== null);
    expect(standing.total).toBe(sized.length);
    const { cities, total } = compare(rows, slug, indicators, "en", standing);
    expect(total).toBe(sized.length);
    const away = (each: Row) => Math.abs(Math.log((each.population ?? 0) / (population ?? 1)));
    const nearest = sized.toSorted((a, b) => away(a) - away(b)).slice(0, 12);
    expect(cities.map((city) => city.slug).toSorted()).toEqual(nearest.map((each) => each.slug).toSorted());
  });

  it("lie those nearest in place, never itself", async () => {
    const { slug, latitude, longitude } = one();
    const found = await listNeighbours("france", slug, { latitude, longitude });
    const shrunk = Math.cos((latitude * Math.PI) / 180);
    const away = (each: Row) => Math.hypot(each.latitude - latitude, (each.longitude - longitude) * shrunk);
    const nearest = french
      .filter((each) => each.slug !== slug)
      .toSorted((a, b) => away(a) - away(b))
      .slice(0, 24);
    expect(found.map((each) => each.slug)).toEqual(nearest.map((each) => each.slug).toSorted());
  });

  it("lie the largest while its own place is not known", async () => {
    const found = await listNeighbours("france", "nowhere", null);
    const largest = french.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0)).slice(0, 24);
    expect(found.map((each) => each.slug)).toEqual(largest.map((each) => each.slug).toSorted());
  });

  it("is found through indexes", async () => {
    const { slug, population, latitude, longitude } = one();
    const plans = await plansOf(process.env.TEST_DATABASE_URL, async () => {
      await listNeighbours("france", slug, { latitude, longitude });
      await listNeighbours("france", slug, null);
      await listPopulations("france", slug, population);
    });
    expect(plans).toContain("published_profiles_place");
    expect(plans).toContain("published_profiles_largest_of_country");
    expect(plans).not.toMatch(/Seq Scan on published_(profiles|figures)/);
  });
});

describe("beside a municipality of a small country", () => {
  it("stand and lie all others, as the rows themselves say", async () => {
    const [konak] = await db.select().from(publishedProfiles).where(eq(publishedProfiles.slug, "konak"));
    await db.delete(publishedProfiles).where(eq(publishedProfiles.countryCode, "gb"));
    const [turkish] = await db.select().from(countries).where(eq(countries.code, "tr"));
    expect(turkish?.slug).toBe("turkiye");
    const rows = await listPopulations("turkiye", "konak", konak?.population ?? null);
    expect(rows.some(({ slug, sourceKind }) => slug === "bagcilar" && sourceKind === "register")).toBe(true);
    expect(rows.filter(({ slug }) => slug === "konak")).toHaveLength(1);
  });
});
