import type { NextRequest } from "next/server";
import { expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { fill } from "@/db/fill/fill";
import { publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { locales } from "@/lib/i18n/locales";
import { startKey } from "@/lib/start-key";
import { POST } from "./route";

const expired = vi.hoisted(() => new Set<string>());
vi.mock("next/cache", () => ({
  cacheLife: () => {},
  cacheTag: () => {},
  revalidateTag: (tag: string) => expired.add(tag),
}));

const ask = (key: string) =>
  POST(
    new Request("http://localhost/api/refresh", {
      ...{ method: "POST", headers: { authorization: `Bearer ${key}` } },
    }) as NextRequest,
  );

await seed();
await fill(40, () => {});

it("is for the server itself alone", async () => {
  expect((await ask("guessed")).status).toBe(404);
  expect(expired.size).toBe(0);
});

it("expires everything that was published since the build, and asks only for the pages of the newest", async () => {
  const { pages } = await (await ask(startKey())).json();
  const tags = [...expired].filter((tag) => tag.startsWith("profile:"));
  expect(tags).toHaveLength(await db.$count(publishedProfiles));
  const profiles = pages.filter((path: string) => path.split("/").length === 4);
  expect(profiles).toHaveLength(5 * locales.length);
  expect(new Set(pages).size).toBe(pages.length);
});
