import { expect, it, vi } from "vitest";
import { GET as profileFeed } from "./[locale]/(site)/[country]/[slug]/feed.atom/route";
import { GET as bibtex } from "./[locale]/(site)/[country]/[slug]/versions/[number]/cite.bib/route";
import { GET as ris } from "./[locale]/(site)/[country]/[slug]/versions/[number]/cite.ris/route";
import { GET as countryFeed } from "./[locale]/(site)/[country]/feed.atom/route";
import { GET as table } from "./[locale]/(site)/compare/table.csv/route";
import { GET as networkFeed } from "./[locale]/(site)/feed.atom/route";
import { GET as openSearch } from "./[locale]/(site)/opensearch.xml/route";
import { GET as browserSuggestions } from "./api/suggest/opensearch/route";
import { GET as suggestions } from "./api/suggest/route";
import { GET as countries } from "./api/v1/countries/route";
import { GET as whole } from "./api/v1/dataset.csv/route";
import { GET as lines } from "./api/v1/dataset.jsonl/route";
import { GET as municipalities } from "./api/v1/municipalities/route";
import { GET as geojson } from "./api/v1/municipalities.geojson/route";
import { GET as sitemapPart } from "./sitemap/[part]/route";
import { GET as sitemap } from "./sitemap.xml/route";

// The database of unit tests cannot be reached, and nothing is cached outside a page.
vi.mock("next/server", () => ({ connection: async () => {} }));
vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

type Route = (request: never, context: never) => Promise<Response>;
const params = { locale: "en", country: "turkiye", slug: "konak", number: "1", part: "municipalities" };

async function ask(route: Route, query = ""): Promise<Response> {
  const request = new Request(`https://cities.example/file${query}`);
  const given = { headers: request.headers, method: "GET", url: request.url, nextUrl: new URL(request.url) };
  return route(given as never, { params: Promise.resolve(params) } as never);
}

it.each<[string, Route, query?: string]>([
  ["the feed of the network", networkFeed],
  ["the feed of a country", countryFeed],
  ["the feed of a municipality", profileFeed],
  ["the list of the sitemap’s parts", sitemap],
  ["a part of the sitemap", sitemapPart],
  ["a citation as BibTeX", bibtex],
  ["a citation as RIS", ris],
  ["the table of a comparison", table, "?m=turkiye/konak"],
  ["suggestions", suggestions, "?q=kon"],
  ["suggestions in the bar of a browser", browserSuggestions, "?q=kon"],
  ["the countries", countries],
  ["the municipalities", municipalities],
  ["the municipalities for maps", geojson],
  ["the whole set as a table", whole],
  ["the whole set line by line", lines],
])("while the database is away, who asks for %s is told to come again", async (_, route, query) => {
  const answer = await ask(route, query);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

it("what reads nothing is answered", async () => {
  expect((await ask(openSearch)).status).toBe(200);
});
