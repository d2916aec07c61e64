import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { developed } from "@/db/developed.fixtures";
import { publications } from "@/db/schema/editorial";
import { indicators } from "@/db/schema/network";
import { addressHistory, municipalities, publishedFigures, publishedProfiles } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { createPartner } from "@/db/seed/municipality";
import { addressAnswer, figuresAnswer, municipalitiesAnswer, municipalityAnswer } from "./answers";
import { datasetTable, figuresFile, municipalitiesFile } from "./download-answers";
import { download } from "./download-queries";
import { datasetJsonl } from "./formats";
import { operations } from "./operations";
import { figureFilters, figureQuery, placeFilters, placeQuery } from "./query-schema";
import { figureListSchema, municipalityListSchema, municipalityWithFiguresSchema } from "./schema";
import { type Answer, serve } from "./serve";

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
    expect(await names({ q: "izmir central" })).toEqual(["Konak"]);
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
    expect(own.other_names).toMatchObject([
      {
        ...{ name: "İzmir Central District Municipality", kind: "former", language: "en" },
        ...{ from: null, until: "1987-07-04", source: { kind: "municipality" } },
      },
    ]);
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

  it("lets the database go when its reader leaves in the middle", async () => {
    const reading = async () => {
      const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from pg_stat_activity
        where application_name = 'partner-cities-downloads' and state <> 'idle'`);
      return row?.n;
    };
    const stream = await download({ ...datasetJsonl("https://cities.example"), head: "first\n" });
    if (typeof stream === "string") throw new Error(stream);
    const reader = stream.getReader();
    await reader.read();
    expect(await reading()).toBe(1);
    await reader.cancel();
    await expect.poll(reading).toBe(0);
    expect(await text()).toContain("Zeytinburnu");
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

describe("the tag of a download", () => {
  const { GET, HEAD } = serve(operations.datasetCsv, datasetTable);
  const context = { params: Promise.resolve({}) };
  const address = "https://cities.example/api/v1/dataset.csv";
  const asked = (headers = {}) => new Request(address, { headers });
  const tag = async () => {
    const answer = await HEAD(new Request(address, { method: "HEAD" }), context);
    expect(answer.status).toBe(200);
    return String(answer.headers.get("etag"));
  };
  const konak = async () => {
    const found = await db.select().from(publishedProfiles).where(eq(publishedProfiles.slug, "konak"));
    return found[0]?.municipalityId ?? "";
  };

  it("is that of the file, and who names it is sent nothing", async () => {
    const etag = await tag();
    const whole = await GET(asked(), context);
    expect(whole.headers.get("etag")).toBe(etag);
    await whole.text();
    const again = await GET(asked({ "if-none-match": etag }), context);
    expect([again.status, again.body, again.headers.get("etag")]).toEqual([304, null, etag]);
    const other = await GET(asked({ "if-none-match": '"other"' }), context);
    expect(other.status).toBe(200);
    await other.text();
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      "somebody publishes",
      async (id) => {
        const [last] = await db.select().from(publications).where(eq(publications.municipalityId, id));
        // Its transaction began before another that is known already.
        if (last) await db.insert(publications).values({ ...last, number: 2, publishedAt: new Date(0) });
      },
    ],
    [
      "somebody moves",
      (id) => db.update(municipalities).set({ placedAt: new Date() }).where(eq(municipalities.id, id)),
    ],
    [
      "a list is changed",
      () => db.update(indicators).set({ position: 99 }).where(eq(indicators.key, "area")),
    ],
    ["somebody leaves", (id) => db.delete(publishedProfiles).where(eq(publishedProfiles.municipalityId, id))],
  ])("changes when %s", async (_, change) => {
    const before = await tag();
    await change(await konak());
    expect(await tag()).not.toBe(before);
  });

  it("is not given to what changes by itself", async () => {
    const updated = { updated: "month" };
    expect((await municipalitiesFile(placeFilters.parse({}))).state).toBeTruthy();
    expect((await municipalitiesFile(placeFilters.parse(updated))).state).toBeNull();
    expect((await figuresFile(figureFilters.parse(updated))).state).toBeNull();
  });
});
