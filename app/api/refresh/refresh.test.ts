import type { NextRequest } from "next/server";
import { beforeEach, expect, it, vi } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { startKey } from "@/lib/start-key";
import { POST } from "./route";

type Published = { countrySlug: string; slug: string; publishedAt: Date };
const state = vi.hoisted(() => ({
  ...{ published: [] as Published[], expired: new Map<string, unknown>() },
  ...{ later: [] as (() => unknown)[], readPlaces: vi.fn(async () => {}) },
}));
vi.mock("next/server", () => ({ after: (task: () => unknown) => state.later.push(task) }));
vi.mock("@/features/directory/places/queries", () => ({ readPlaces: state.readPlaces }));
vi.mock("next/cache", () => ({
  revalidateTag: (tag: string, how: unknown) => state.expired.set(tag, how),
}));
vi.mock("@/features/profiles/queries", () => ({
  listNewest: async (most: number) => state.published.slice(0, most),
  listPublishedSince: async (moment: Date) =>
    state.published.filter(({ publishedAt }) => publishedAt > moment),
}));
vi.mock("@/features/profiles/addresses/queries", () => ({
  listChangedAddresses: async () => [{ countrySlug: "greece", slug: "moved" }],
}));

const ask = (key: string) =>
  POST(
    new Request("http://localhost/api/refresh", {
      ...{ method: "POST", headers: { authorization: `Bearer ${key}` } },
    }) as NextRequest,
  );
/** So many of one country, published before or after the build of the tests, which is of 1970. */
const publish = (many: number, year: number) => {
  state.published = Array.from({ length: many }, (_, n) => ({
    ...{ countrySlug: "turkiye", slug: `town-${n}`, publishedAt: new Date(Date.UTC(year, 0, 1)) },
  }));
};
const profilesIn = (pages: string[]) => pages.filter((path) => path.split("/").length === 4);

beforeEach(() => state.expired.clear());

it("is for the server itself alone", async () => {
  publish(3, 2026);
  expect((await ask("guessed")).status).toBe(404);
  expect(state.expired.size).toBe(0);
});

it("reads what searches count once it has answered", async () => {
  publish(3, 2026);
  await ask(startKey());
  expect(state.readPlaces).not.toHaveBeenCalled();
  await Promise.all(state.later.map((task) => task()));
  expect(state.readPlaces).toHaveBeenCalled();
});

it("expires everything that was published or moved since the build, and asks for the pages of the newest alone", async () => {
  publish(2000, 2026);
  const { pages } = await (await ask(startKey())).json();
  const profiles = [...state.expired].filter(([tag]) => tag.startsWith("profile:turkiye/"));
  expect(profiles).toHaveLength(2000);
  expect(new Set(profiles.map(([, how]) => JSON.stringify(how)))).toEqual(new Set(['{"expire":0}']));
  expect(state.expired.has("profile:greece/moved")).toBe(true);
  expect(profilesIn(pages)).toHaveLength(5 * locales.length);
  expect(new Set(pages).size).toBe(pages.length);
});

it("asks for the newest publication, now stale, when nothing was published since", async () => {
  publish(9, 1960);
  const { pages } = await (await ask(startKey())).json();
  expect(profilesIn(pages)).toEqual(locales.map((locale) => `/${locale}/turkiye/town-0`));
  expect(state.expired.get("profile:turkiye/town-0")).toBe("max");
  expect(state.expired.has("profile:turkiye/town-1")).toBe(false);
});
