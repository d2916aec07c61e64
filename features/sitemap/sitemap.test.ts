import { Readable } from "node:stream";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { idsFrom, partOf, prefixesFor, prefixOf } from "./parts";
import { sitemapIndex, sitemapOf } from "./sitemap";

const site = "https://cities.example";
const changedAt = new Date("2026-11-20T10:00:00.400Z");

describe("a part, as another program reads it", () => {
  const paths = ["", "/turkiye", "/turkiye/konak", "/a&b/<c>"];

  it("names every page in every language, with all its languages", async () => {
    const xml = sitemapOf(
      paths.map((path) => ({ path, changedAt })),
      site,
    );
    const read = await parseSitemap(Readable.from([xml]));
    expect(read.map(({ url }) => url)).toEqual(
      paths.flatMap((path) => locales.map((locale) => `${site}/${locale}${path}`)),
    );
    for (const [index, { lastmod, links }] of read.entries()) {
      const path = paths[Math.floor(index / locales.length)] ?? "";
      expect(lastmod).toBe(changedAt.toISOString());
      expect(links).toEqual([
        ...locales.map((lang) => ({ lang, url: `${site}/${lang}${path}` })),
        { lang: "x-default", url: path === "" ? `${site}/` : `${site}/en${path}` },
      ]);
    }
  });

  it("stays within what a file may hold, also in ten languages", () => {
    const path = `/${"c".repeat(40)}/${"s".repeat(80)}`;
    const one = sitemapOf([{ path, changedAt }], site).length;
    const most = Math.max(...[500, 8000, 100_000].map((total) => total / prefixesFor(total).length));
    // Twice the mean: ids that are random come nowhere near it.
    expect(2 * most * 10).toBeLessThan(50_000);
    expect(2 * most * one * (10 / locales.length) ** 2).toBeLessThan(50 * 1024 ** 2);
  });
});

it("lists its parts in an index that another program reads", async () => {
  const parts = [{ name: "pages" }, { name: "municipalities-a7", changedAt }];
  expect(await parseSitemapIndex(Readable.from([sitemapIndex(parts, site)]))).toEqual([
    { url: `${site}/sitemap-pages.xml` },
    { url: `${site}/sitemap-municipalities-a7.xml`, lastmod: changedAt.toISOString() },
  ]);
});

describe("parts", () => {
  it.each([
    [0, 0],
    [1, 1],
    [500, 1],
    [501, 16],
    [8000, 16],
    [8001, 256],
    [100_000, 256],
  ])("%i municipalities are in %i", (total, count) => {
    const prefixes = prefixesFor(total);
    expect(new Set(prefixes).size).toBe(count);
    expect(prefixes.map((prefix) => prefixOf(partOf(prefix), total))).toEqual(prefixes);
  });

  it("divide all ids among them, none twice", () => {
    const ranges = prefixesFor(100_000).map(idsFrom);
    const number = (id: string) => BigInt(`0x${id.replaceAll("-", "")}`);
    expect(number(ranges[0]?.[0] ?? "")).toBe(0n);
    expect(number(ranges.at(-1)?.[1] ?? "")).toBe(2n ** 128n - 1n);
    for (const [index, [lowest]] of ranges.entries()) {
      const before = ranges[index - 1];
      expect(lowest).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      if (before) expect(number(lowest)).toBe(number(before[1]) + 1n);
    }
  });

  it("are none that would hold too much, and nothing else", () => {
    const given = ["municipalities", "municipalities-a", "municipalities-A7", "municipalities-", "konak", ""];
    expect(given.map((part) => prefixOf(part, 100_000))).toEqual(given.map(() => null));
    // Whoever has read the index before all parts were divided still finds what it names.
    expect(prefixOf("municipalities-a7", 3)).toBe("a7");
  });
});
