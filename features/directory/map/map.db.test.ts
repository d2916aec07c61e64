import { eq, inArray, ne, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { fill } from "@/db/fill/fill";
import { plansOf } from "@/db/plans.fixtures";
import { rewritePublished } from "@/db/published";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import type { Profile } from "@/features/profiles/schema";
import { matching } from "../filter-queries";
import {
  type FilterKind,
  type Filters,
  filterKinds,
  filtersSchema,
  publishedSince,
  updatedKeys,
  withoutKind,
} from "../filters";
import { readPlaces } from "../places/queries";
import { selectPlaces } from "../places/select";
import { valuesOf } from "../search/cells";
import { readMap } from "./map-params";
import { readMapPage } from "./queries";

/** What stands in for the cache: the words by which the map knows that something was published. */
const states = vi.hoisted(() => ({ tags: [] as string[] }));
vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: (tag: string) => states.tags.push(tag) }));

const now = new Date("2026-12-24T12:00:00Z");

/** Writes what visitors read of municipalities as if they had been published then, and like that. */
async function alter(
  ids: string[],
  published: { publishedAt?: Date },
  changes: Partial<Profile> = {},
): Promise<void> {
  const { municipalityId, profile } = publishedProfiles;
  const changed = sql`${profile} || ${JSON.stringify(changes)}::jsonb`;
  await db
    .update(publishedProfiles)
    .set({ ...published, profile: changed })
    .where(inArray(municipalityId, ids));
  await db.transaction(async (tx) => {
    for (const id of ids) await rewritePublished(tx, id);
  });
}

// A busy machine must not fail what it fills.
beforeAll(async () => {
  await seed();
  await fill(400, () => {});
  const some = await db
    .select({ id: publishedProfiles.municipalityId })
    .from(publishedProfiles)
    .where(ne(publishedProfiles.countryCode, "tr"))
    .orderBy(publishedProfiles.municipalityId)
    .limit(60);
  const ids = some.map(({ id }) => id);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await alter(ids.slice(0, 40), { publishedAt: daysAgo(60) });
  await alter(ids.slice(40), { publishedAt: daysAgo(500) }, { figures: [] });
  await alter(ids.slice(0, 3), {}, { coordinates: null });
}, 60_000);

const queries: Record<string, string | string[]>[] = [
  {},
  { country: "fr" },
  { country: ["de", "it"], population: ["0-5000", "unknown"] },
  { indicator: ["population", "area"] },
  { indicator: "area", country: "fr", language: "en" },
  { status: "partner_city", updated: "quarter" },
  { updated: "month", population: "20000-50000" },
  { language: ["tr", "uk"] },
  { country: "xx" },
  { country: "xx", indicator: "area" },
];

/** How many municipalities have each value of a kind, as the rows that fulfil the filters say one by one. */
async function counted(kind: FilterKind, filters: Filters) {
  // Of indicators all that are chosen have to be recorded, of other kinds another value will do as well.
  const asked = kind === "indicator" ? filters : withoutKind(filters, kind);
  const rows = await db.select().from(publishedProfiles).where(matching(asked, now));
  const counts = new Map<string, number>();
  for (const row of rows) {
    const within = () => updatedKeys.filter((key) => row.publishedAt >= publishedSince(key, now));
    for (const value of kind === "updated" ? within() : valuesOf(row)[kind])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

describe("what is kept in memory", () => {
  it.each(queries)("answers %j as the database does", async (query) => {
    const filters = filtersSchema.parse(query);
    const places = await readPlaces();
    const { rows, facets } = selectPlaces(places, filters, now);
    const found = await db
      .select({ id: publishedProfiles.municipalityId })
      .from(publishedProfiles)
      .where(matching(filters, now));
    expect(rows.map((row) => places.ids[row]).sort()).toEqual(found.map(({ id }) => id).sort());
    for (const kind of filterKinds)
      expect([kind, facets[kind]]).toEqual([kind, await counted(kind, filters)]);
  });

  it("stands in the order of population, those without one last", async () => {
    const { ids, size } = await readPlaces();
    const rows = await db.select().from(publishedProfiles);
    const populations = new Map(
      rows.map(({ municipalityId, population }) => [municipalityId, population ?? -1]),
    );
    expect(size).toBe(rows.length);
    const ordered = ids.map((id) => populations.get(id) ?? 0);
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
  });

  it("is read anew when something was published", async () => {
    const before = await readPlaces();
    await db.update(publishedProfiles).set({ latitude: 10 }).where(eq(publishedProfiles.slug, "konak"));
    // The stand-in for the cache keeps nothing: each question is asked after a publication.
    const after = await readPlaces();
    expect(before.ids[before.rowOf.get(after.ids[0] ?? "") ?? 0]).toBe(after.ids[0]);
    expect(states.tags).toEqual(expect.arrayContaining(["network", "country:turkiye"]));
    await db.update(publishedProfiles).set({ latitude: 38.42 }).where(eq(publishedProfiles.slug, "konak"));
  });
});

describe("the questions to the database", () => {
  it("are answered by indexes, for all of Europe and for a part", async () => {
    const plans = await plansOf(process.env.TEST_DATABASE_URL, async () => {
      await readMapPage(readMap({}), now);
      await readMapPage(readMap({ z: "4", at: "48,8", country: "de" }), now);
    });
    expect(plans).toContain("published_profiles_pkey");
    expect(plans).toContain("published_figures_municipality_id_figure_id_position_pk");
    expect(plans).not.toMatch(/Seq Scan on published_(profiles|figures)/);
  });
});

describe("the map's page", () => {
  const read = async (query: Record<string, string | string[]>) => {
    const answer = await readMapPage(readMap(query), now);
    if (!answer) throw new Error("The database could not be reached");
    return answer;
  };

  it("shows on every plate each that the list counts, once", async () => {
    const asked: Record<string, string>[] = [{}, { z: "3", at: "48,8" }, { country: "fr" }];
    for (const query of asked) {
      const { plates, shown, list } = await read(query);
      expect(shown).toBeGreaterThan(0);
      expect(list.total).toBe(shown);
      for (const { singles, groups } of plates)
        expect(singles.length + groups.reduce((sum, { count }) => sum + count, 0)).toBe(shown);
    }
  });

  it("counts who is outside and who has no place, and lists these", async () => {
    const { total, shown, unplaced, beside } = await read({});
    expect(unplaced).toBe(3);
    expect(shown + unplaced + (beside?.n ?? 0)).toBe(total);
    const { list, words } = await read({ list: "unplaced" });
    expect(list.total).toBe(3);
    expect(list.rows.map(({ row }) => words.get(row)?.name)).not.toContain(undefined);
    expect(list.rows.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it("shows all that were found when the address names no view", async () => {
    const { view, shown, total, words, list } = await read({ q: "istanbul", country: "tr" });
    expect(total).toBeGreaterThanOrEqual(2);
    expect(shown).toBe(total);
    expect(view.step).toBeGreaterThan(2);
    expect(list.rows.map(({ row }) => words.get(row)?.name)).toContain("Bağcılar");
  });

  it("leads closer until places are apart, and lists those that no step parts", async () => {
    const ids = ["bagcilar", "zeytinburnu"];
    const around = await read({ z: "0" });
    expect(around.plates[0]?.groups.length).toBeGreaterThan(0);
    for (const group of around.plates.flatMap(({ groups }) => groups))
      expect(group.into === null || group.into.step > 0).toBe(true);
    const [first] = await db
      .select()
      .from(publishedProfiles)
      .where(eq(publishedProfiles.slug, "zeytinburnu"));
    const same = { latitude: 41.0344, longitude: 28.8564 };
    await db.update(publishedProfiles).set(same).where(inArray(publishedProfiles.slug, ids));
    const close = await read({ z: "7", at: "41.034,28.856" });
    const together = close.plates[0]?.groups.find(({ count }) => count >= 2);
    expect(together?.into).toBeNull();
    const { list, words } = await read({ z: "7", at: "41.034,28.856", near: "41.0344,28.8564" });
    expect(list.rows.map(({ row }) => words.get(row)?.slug)).toEqual(expect.arrayContaining(ids));
    await db
      .update(publishedProfiles)
      .set({ latitude: first?.latitude, longitude: first?.longitude })
      .where(eq(publishedProfiles.slug, "zeytinburnu"));
  });

  it("says that nothing was found, and still shows Europe", async () => {
    const { total, view, list } = await read({ q: "nowhere-at-all-xyzzy" });
    expect([total, list.total, view.step]).toEqual([0, 0, 0]);
  });
});
