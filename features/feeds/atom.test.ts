import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { atomFeed } from "./atom";
import type { FeedEntry } from "./schema";

const site = "https://cities.example";
const madeAt = new Date("2026-11-24T08:00:00Z");
const entry: FeedEntry = {
  municipalityId: "3f0c1c5e-0000-4000-8000-000000000001",
  number: 2,
  publishedAt: new Date("2026-11-20T10:00:00.400Z"),
  note: { en: 'A & B <i>"{now}"</i> ]]> İzmir', tr: "Nüfus güncellendi." },
  names: {
    short: "Konak",
    official: { text: "Konak Belediyesi", lang: "tr" },
    english: "Konak Municipality",
    others: [],
  },
  region: { en: "İzmir <& co>" },
  slug: "konak",
  countryCode: "tr",
  countrySlug: "turkiye",
  countryNames: { en: "Türkiye", tr: "Türkiye" },
};
const feed = { entries: [entry, { ...entry, number: 1, note: {} }], madeAt };
const place = { country: "turkiye", slug: "konak" };

type Own = { links: { $: Record<string, string> }[]; updated: string; id?: string; author?: string };
const parser = new Parser<Own, Own>({
  customFields: {
    feed: [["link", "links", { keepArray: true }] as never, "updated"],
    item: [["link", "links", { keepArray: true }], "updated"] as never,
  },
});
const read = (given: Parameters<typeof atomFeed>[1], of = feed) => parser.parseString(atomFeed(of, given));

describe("an Atom feed, as another program reads it", () => {
  it("holds what was written, whatever signs are in it", async () => {
    const { items, title } = await read({ locale: "en", site, ...place });
    expect(title).toBe("Konak: published changes");
    expect(items.map((item) => item.title)).toEqual([
      "Konak (İzmir <& co>, Türkiye): version 2",
      "Konak (İzmir <& co>, Türkiye): version 1",
    ]);
    expect(items.map((item) => item.summary)).toEqual([
      'A & B <i>"{now}"</i> ]]> İzmir',
      "The municipality published a new version of its page.",
    ]);
    expect(items[0]).toMatchObject({
      author: "Konak Municipality",
      link: `${site}/en/turkiye/konak/versions/2`,
      isoDate: "2026-11-20T10:00:00.400Z",
      updated: "2026-11-20T10:00:00.400Z",
    });
  });

  it.each(locales)("is written for readers of %s and names the other languages", async (locale) => {
    const { items, links } = await read({ locale, site, ...place });
    expect(links.map(({ $ }) => $).find(({ rel }) => rel === "self")).toEqual({
      rel: "self",
      type: "application/atom+xml",
      href: `${site}/${locale}/turkiye/konak/feed.atom`,
    });
    const pages = links.map(({ $ }) => $).filter(({ rel }) => rel === "alternate");
    expect(pages.map(({ hreflang }) => hreflang)).toEqual([locale, ...locales.filter((l) => l !== locale)]);
    expect(items[0]?.links.map(({ $ }) => $.href)).toContain(`${site}/tr/turkiye/konak/versions/2`);
    expect(items[0]?.author).toBe(locale === "tr" ? "Konak Belediyesi" : "Konak Municipality");
  });

  it("calls what it tells of by names for good, of which no two are the same", async () => {
    const asked = locales.flatMap((locale) =>
      [{}, { country: "turkiye" }, place].map((where) => ({ locale, site, ...where })),
    );
    const feeds = await Promise.all(asked.map((one) => read(one)));
    const ids = feeds.map(({ items }) => items.map(({ id }) => id));
    // The same publication is the same entry in each of the feeds of one language.
    expect(new Set(ids.flat()).size).toBe(2 * locales.length);
    expect(ids[0]?.[0]).toBe(`tag:cities.example,2026-11-20:publication/en/${entry.municipalityId}/2`);
    const own = asked.map((one) => /<id>([^<]+)<\/id>/.exec(atomFeed(feed, one))?.[1]);
    expect(new Set(own).size).toBe(asked.length);
    const moved = { ...entry, slug: "konak-izmir", names: { ...entry.names, short: "Konak (İzmir)" } };
    const later = await read(
      { ...place, slug: "konak-izmir", locale: "en", site },
      { ...feed, entries: [moved] },
    );
    expect(later.items[0]?.id).toBe(ids[0]?.[0]);
  });

  it("dates itself by its newest entry, an empty one by when it was read", async () => {
    expect((await read({ locale: "en", site })).updated).toBe("2026-11-20T10:00:00.400Z");
    const empty = await read({ locale: "en", site }, { entries: [], madeAt });
    expect(empty).toMatchObject({ updated: madeAt.toISOString(), items: [] });
  });

  it("marks what has not been written in its language", () => {
    const given = { ...feed, entries: [{ ...entry, note: { tr: "Nüfus" } }] };
    expect(atomFeed(given, { locale: "en", site })).toContain('<summary xml:lang="tr">Nüfus</summary>');
    expect(atomFeed(feed, { locale: "tr", site })).toContain("<summary>Nüfus güncellendi.</summary>");
  });
});
