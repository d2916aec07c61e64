import { asc, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { fill } from "@/db/fill/fill";
import { plansOf } from "@/db/plans.fixtures";
import { statuses } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { getCountryDirectory, getCountryList, listLetters } from "./country-queries";
import { listFiguresOf, memberColumns } from "./member-queries";
import { LIST_PAGE, MOST_SHOWN } from "./pages";
import { listCountries, listPositions, listRecentChanges } from "./queries";
import { countSums } from "./sum-queries";
import { sumsOf } from "./sums";
import { totals } from "./totals";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

// A busy machine must not fail what it fills.
beforeAll(async () => {
  await seed();
  await fill(2000, () => {});
}, 60_000);

/** Everything about a country, as only a test may read it. */
async function readWhole(code: string) {
  const rows = await db
    .select(memberColumns)
    .from(publishedProfiles)
    .innerJoin(statuses, eq(statuses.key, publishedProfiles.status))
    .where(eq(publishedProfiles.countryCode, code));
  const figures = await listFiguresOf(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, figures: figures.get(row.id) ?? [] }));
}

describe("a small country's directory", () => {
  it("holds all members, and nothing that is only counted", async () => {
    const directory = await getCountryDirectory("turkiye");
    expect(directory?.members.length).toBe(directory?.count);
    expect(directory?.sums).toBeNull();
  });
});

describe("a large country's directory", () => {
  it("holds the largest, and says how many there are", async () => {
    const [directory, whole] = [await getCountryDirectory("france"), await readWhole("fr")];
    expect(directory?.count).toBe(whole.length);
    expect(directory?.members).toHaveLength(MOST_SHOWN);
    expect(directory?.statusPlural).toBeNull();
    const sizes = await db
      .select({ slug: publishedProfiles.slug })
      .from(publishedProfiles)
      .where(eq(publishedProfiles.countryCode, "fr"))
      .orderBy(sql`${publishedProfiles.population} desc nulls last`)
      .limit(5);
    expect(directory?.members.slice(0, 5).map(({ slug }) => slug)).toEqual(sizes.map(({ slug }) => slug));
  });

  it.each(["fr", "de", "tr"])(
    "adds up in the database what can be added up of %s, and leaves out as much",
    async (code) => {
      const whole = await readWhole(code);
      const indicators = (await getCountryDirectory("france"))?.indicators ?? [];
      const listed = totals(whole, indicators);
      const counted = sumsOf(await countSums(code, whole.length, indicators), indicators);
      expect(counted.short.map(({ key }) => key)).toEqual(listed.short.map(({ key }) => key));
      const reasonsOf = (reasons: readonly string[]) =>
        [...new Set(reasons)]
          .toSorted()
          .map((reason) => [reason, reasons.filter((one) => one === reason).length]);
      expect(
        counted.sums.map(({ indicator, addends, sum, dates, leftOut }) => [
          indicator.key,
          addends,
          sum,
          dates,
          leftOut.map(({ reason, n }) => [reason, n]).toSorted(),
        ]),
      ).toEqual(
        listed.totals.map(({ indicator, addends, sum, dates, leftOut }) => [
          indicator.key,
          addends.length,
          sum,
          dates,
          reasonsOf(leftOut.map(({ reason }) => reason)),
        ]),
      );
    },
  );

  it.each(["en", "tr"] as const)(
    "lists all by name in %s, a page at a time, and where each letter begins",
    async (locale) => {
      const collation = sql.raw(`"${locale}-x-icu"`);
      const names = await db
        .select({ name: publishedProfiles.name })
        .from(publishedProfiles)
        .where(eq(publishedProfiles.countryCode, "it"))
        .orderBy(asc(sql`${publishedProfiles.name} collate ${collation}`));
      const pages = Math.ceil(names.length / LIST_PAGE);
      expect(pages).toBeGreaterThan(1);
      const listed = [];
      for (let page = 1; page <= pages; page++)
        listed.push(
          ...((await getCountryList("italy", locale, page))?.members ?? []).map(({ name }) => name),
        );
      expect(listed).toEqual(names.map(({ name }) => name));
      expect(await getCountryList("italy", locale, pages + 1)).toBeNull();
      expect(await getCountryList("nowhere", locale, 1)).toBeNull();
      const letters = await listLetters("italy", locale);
      for (const { letter, page } of letters) {
        const first = names.findIndex(({ name }) => name.toUpperCase().startsWith(letter));
        if (first >= 0) expect([letter, page]).toEqual([letter, Math.ceil((first + 1) / LIST_PAGE)]);
      }
      expect(letters.map(({ letter }) => letter)).toContain("M");
    },
  );

  it("is found through indexes, like what the home page says", async () => {
    const plans = await plansOf(process.env.TEST_DATABASE_URL, async () => {
      await getCountryDirectory("france");
      await getCountryList("france", "en", 2);
      await listCountries();
      await listRecentChanges();
      await listPositions();
    });
    for (const name of ["largest_of_country", "name_en", "recent", "largest"])
      expect(plans).toContain(`published_profiles_${name}`);
    expect(plans).not.toMatch(/Seq Scan on published_(profiles|figures)/);
  });
});
