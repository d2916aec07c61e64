import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { developed } from "@/db/developed.fixtures";
import { addressHistory, publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { createPartner } from "@/db/seed/municipality";
import { addressAnswer, figuresAnswer, municipalitiesAnswer, municipalityAnswer } from "./answers";
import { download } from "./download-queries";
import { datasetJsonl } from "./formats";
import { figureQuery, placeQuery } from "./query-schema";
import { figureListSchema, municipalityListSchema, municipalityWithFiguresSchema } from "./schema";
import type { Answer } from "./serve";

vi.mock("next/server", () => ({ connection: async () => {} }));
// Nothing is cached outside a page.
vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

await seed();
const jsonOf = (answer: Answer) => {
  if (!("json" in answer)) throw new Error(JSON.stringify(answer));
  return answer.json;
};
const places = async (query: object) =>
  municipalityListSchema.parse(jsonOf(await municipalitiesAnswer(placeQuery.parse(query))));
const figures = async (query: object) =>
  figureListSchema.parse(jsonOf(await figuresAnswer(figureQuery.parse(query))));
const cursorOf = (next: string | null) => (next ? new URL(next).searchParams.get("cursor") : null);

describe("municipalities", () => {
  it("come page by page in the order of their ids, each once", async () => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { data, next } = await places({ limit: "1", country: ["tr"], ...(cursor && { cursor }) });
      seen.push(...data.map(({ id }) => id));
      cursor = cursorOf(next);
    }
    expect(seen).toHaveLength(3);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it("are filtered and searched", async () => {
    const names = async (query: object) => (await places(query)).data.map(({ name }) => name);
    expect(await names({ q: "istanb" })).toEqual(["Bağcılar", "Zeytinburnu"]);
    expect(await names({ q: "istanb", limit: "1" })).toEqual(["Bağcılar"]);
    expect(await names({ q: "istanb", country: ["gr"] })).toEqual([]);
    expect(await names({ population: ["unknown"] })).toEqual([]);
    expect(
      await municipalitiesAnswer(placeQuery.parse({ q: "a", cursor: crypto.randomUUID() })),
    ).toMatchObject({
      problem: { status: 400, errors: [{ parameter: "cursor" }] },
    });
  });

  it("are found by their id and by every address they had, and are gone when they have left", async () => {
    const [konak] = (await places({ q: "konak" })).data;
    const id = konak?.id ?? "";
    const own = municipalityWithFiguresSchema.parse(jsonOf(await municipalityAnswer(id)));
    expect(own).toMatchObject({ name: "Konak", slug: "konak", version: 1, country: "tr" });
    expect(own.figures.length).toBeGreaterThan(3);
    await db.insert(addressHistory).values({ countryCode: "tr", slug: "konak-merkez", municipalityId: id });
    expect(await addressAnswer("turkiye", "konak-merkez")).toEqual(await municipalityAnswer(id));
    expect(await addressAnswer("turkiye", "nowhere")).toMatchObject({ problem: { status: 404 } });
    expect(await municipalityAnswer(crypto.randomUUID())).toMatchObject({ problem: { status: 404 } });
  });
});

describe("figures", () => {
  it("come page by page, none twice and none left out", async () => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { data, next } = await figures({ limit: "4", ...(cursor && { cursor }) });
      seen.push(...data.map((row) => `${row.municipality} ${row.figure} ${row.position}`));
      cursor = cursorOf(next);
    }
    expect(seen).toHaveLength(await db.$count(publishedFigures));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("carry value, precision, date, what they are about and their source", async () => {
    const { data } = await figures({ indicator: ["population"], about: ["place"], primary: "true" });
    expect(data).toHaveLength(3);
    for (const row of data) {
      expect(row).toMatchObject({ indicator: "population", unit: "people", primary: true });
      expect(row.name.en).toBe("Population");
      expect(row.source?.title.en).toBeTruthy();
    }
    const wider = (await figures({ about: ["wider"] })).data;
    expect(wider.length).toBeGreaterThan(0);
    expect(new Set(wider.map(({ about }) => about.kind))).toEqual(new Set(["wider"]));
  });
});

it("says which values are of the boundaries from before a change", async () => {
  const own = { countryCode: "tr", slug: "developed", profile: developed, changeNote: {} };
  await db.transaction((tx) => createPartner(tx, own));
  const place = municipalityWithFiguresSchema.parse(jsonOf(await addressAnswer("turkiye", "developed")));
  expect(place.boundary_changes).toEqual(["2014-03-30"]);
  const since = Object.fromEntries(
    place.figures.map(({ figure, date, boundaries_changed_since }) => [
      `${figure} ${date.value}`,
      boundaries_changed_since,
    ]),
  );
  expect(since).toMatchObject({
    "population 2024-12-31": null,
    "population 2021": null,
    "community-centres 2012": "2014-03-30",
    "directorates null": null,
  });
  await db.delete(publishedProfiles).where(eq(publishedProfiles.slug, "developed"));
});

describe("a download", () => {
  const text = async () => {
    const stream = await download(datasetJsonl("https://cities.example"));
    if (typeof stream === "string") throw new Error(stream);
    return new Response(stream).text();
  };

  it("has every municipality with every figure", async () => {
    const lines = (await text()).trim().split("\n");
    const read = lines.map((line) => municipalityWithFiguresSchema.parse(JSON.parse(line)));
    expect(read.map(({ name }) => name).sort()).toEqual(["Bağcılar", "Konak", "Zeytinburnu"]);
    expect(read.flatMap((one) => one.figures)).toHaveLength(await db.$count(publishedFigures));
  });

  describe("while somebody publishes", () => {
    let before = "";
    beforeAll(async () => {
      before = await text();
    });

    it("shows one moment", async () => {
      const stream = await download({ ...datasetJsonl("https://cities.example"), head: "first\n" });
      if (typeof stream === "string") throw new Error(stream);
      const reader = stream.getReader();
      expect(new TextDecoder().decode((await reader.read()).value)).toBe("first\n");
      await db.update(publishedProfiles).set({ name: "Changed" }).where(eq(publishedProfiles.slug, "konak"));
      const rest: string[] = [];
      for (let part = await reader.read(); !part.done; part = await reader.read())
        rest.push(new TextDecoder().decode(part.value));
      expect(rest.join("")).toBe(before);
      expect(await text()).toContain("Changed");
    });
  });

  it("is refused to who has two already, until one of them ends", async () => {
    // Its second part waits for somebody who reads.
    const open = () => download({ ...datasetJsonl("https://cities.example"), head: "first\n" });
    const [one, two] = [await open(), await open()];
    expect(await open()).toBe("again");
    if (typeof one === "string" || typeof two === "string") throw new Error("refused");
    await new Response(one).text();
    await new Response(two).text();
    await expect.poll(async () => typeof (await text().catch(() => null))).toBe("string");
  });
});
