import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { fill } from "@/db/fill/fill";
import { plansOf } from "@/db/plans.fixtures";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { findPage } from "../search/queries";
import { readSearch } from "../search/search-params";
import { sumsOf } from "../sums";
import { getCountryNumbers, getNetworkNumbers } from "./queries";
import { barsOf } from "./spread";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

// A busy machine must not fail what it fills.
let small: Awaited<ReturnType<typeof getCountryNumbers>>;
beforeAll(async () => {
  await seed();
  small = await getCountryNumbers("turkiye");
  await fill(1000, () => {});
}, 60_000);

const spreadOf = (numbers: Awaited<ReturnType<typeof getCountryNumbers>>, key: string) => {
  const found = numbers?.spreads.find((one) => one.key === key);
  if (!found) throw new Error(`Nothing is spread of ${key}`);
  return found;
};

describe("the numbers of a country", () => {
  it("show few municipalities one by one, each with how its value is known", () => {
    expect(spreadOf(small, "population").dots).toEqual([
      { name: "Zeytinburnu", path: "/turkiye/zeytinburnu", value: 300_000, mark: "about" },
      { name: "Konak", path: "/turkiye/konak", value: 351_572, mark: "exact" },
      { name: "Bağcılar", path: "/turkiye/bagcilar", value: 748_483, mark: "exact" },
    ]);
  });

  it("count as many residents in a band as the search finds", async () => {
    const population = spreadOf(await getCountryNumbers("france"), "population");
    expect(population.dots).toEqual([]);
    const bars = barsOf(population).filter(({ count }) => count > 0);
    expect(bars.length).toBeGreaterThan(1);
    for (const { band, count } of bars) {
      const search = readSearch({ country: "fr", population: band ?? "" });
      expect([band, (await findPage([], search, "en", new Date())).total]).toEqual([band, count]);
    }
  });

  it("leave nobody out without saying so", async () => {
    const numbers = await getCountryNumbers("france");
    for (const { bins, recorded, otherUnit, dated, inexact } of numbers?.spreads ?? []) {
      expect(Object.values(bins).reduce((sum, n) => sum + n, 0)).toBe(recorded);
      expect(recorded + otherUnit).toBeLessThanOrEqual(numbers?.members ?? 0);
      expect(Math.max(dated, inexact)).toBeLessThanOrEqual(recorded);
    }
  });

  it("are none where nobody is a partner", async () => {
    expect(await getCountryNumbers("nowhere")).toBeNull();
  });

  it("are counted by the index that has everything of a country", async () => {
    const plans = await plansOf(process.env.TEST_DATABASE_URL, async () => {
      await getCountryNumbers("france");
    });
    // Whether it is read alone depends on when the table was last tidied up.
    const found = /(Index Only Scan using|Bitmap Index Scan on) published_figures_of_country/g;
    expect(plans.match(found)).toHaveLength(3);
    expect(plans).not.toMatch(/Seq Scan on published_(profiles|figures)/);
  });
});

it("puts the network together from its countries", async () => {
  const network = await getNetworkNumbers();
  expect(network.members).toBe(await db.$count(publishedProfiles));
  const parts = await Promise.all(["france", "turkiye"].map(getCountryNumbers));
  const recorded = parts.map((one) => spreadOf(one, "population").recorded);
  expect(spreadOf(network, "population").recorded).toBeGreaterThanOrEqual(
    recorded.reduce((sum, n) => sum + n, 0),
  );
  const [sum] = sumsOf(network.sums, network.indicators).sums;
  const left =
    sum?.leftOut.filter(({ reason }) => ["not-exact", "unit", "not-recorded"].includes(reason)) ?? [];
  expect((sum?.addends ?? 0) + left.reduce((total, { n }) => total + n, 0)).toBe(network.members);
});
