import jsonld, { type JsonLdDocument } from "jsonld";
import { describe, expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import { zeytinburnu } from "@/db/seed/profiles/zeytinburnu";
import { indicatorRows } from "@/db/seed/reference";
import { indicatorsIn } from "@/features/figures/indicators";
import type { Locale } from "@/lib/i18n/locales";
import { scriptJson } from "@/lib/script-json";
import { linkedData } from "./linked-data";
import { pageContext } from "./page-context";
import type { Profile } from "./schema";

const site = "https://cities.example";
const id = "0b0e1a52-0c39-4d7c-8b8e-1f8f4b8f2a11";

type Page = { "@graph": { "@id": string }[] };

function dataOf(profile: Profile, slug: string, locale: Locale = "en") {
  const published = {
    ...{ id, slug, profile, status: { en: "Partner city" }, publishedOn: "2026-11-20" },
    expectedIndicators: [],
    country: { code: "tr", slug: "turkiye", name: "Türkiye", lang: undefined },
    ...{ indicators: indicatorsIn(indicatorRows, locale), files: {} },
  };
  return JSON.parse(scriptJson(linkedData(pageContext(published, locale), site))) as JsonLdDocument & Page;
}

/** What schema.org's context says of the terms that are used: all are its own, and these hold addresses. */
const context = {
  "@context": {
    "@vocab": "http://schema.org/",
    ...Object.fromEntries(["url", "about", "areaServed"].map((term) => [term, { "@type": "@id" }])),
  },
};
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`Asks for ${url}`);
  return { documentUrl: url, document: context };
};

type Node = Record<string, unknown> & { "@id": string; "@type"?: string[] };
async function nodesOf(data: JsonLdDocument): Promise<Node[]> {
  const options = { documentLoader, safe: true };
  return (await jsonld.flatten(data, undefined, options)) as unknown as Node[];
}
const first = (node: Node | undefined, term: string) =>
  (node?.[`http://schema.org/${term}`] as Record<string, unknown>[] | undefined)?.[0];

describe("a profile as linked data", () => {
  it("is read by another program as a place, its administration and a page about it", async () => {
    const nodes = await nodesOf(dataOf(konak, "konak"));
    const of = (type: string) => nodes.filter((node) => node["@type"]?.includes(`http://schema.org/${type}`));
    const place = nodes.find((node) => node["@id"] === `${site}/api/v1/municipalities/${id}#place`);
    expect(first(place, "name")).toEqual({ "@value": "Konak" });
    expect(place?.["http://schema.org/alternateName"]).toEqual([
      { "@value": "Konak Municipality" },
      { "@value": "İzmir Central District Municipality" },
    ]);
    expect(first(of("GovernmentOrganization")[0], "areaServed")).toEqual({ "@id": place?.["@id"] });
    expect(first(of("WebPage")[0], "about")).toEqual({ "@id": place?.["@id"] });
    expect(of("GeoCoordinates")).toHaveLength(1);
  });

  it.each([
    ["konak", konak],
    ["zeytinburnu", zeytinburnu],
  ] as const)("gives each figure of %s with its precision, date and source", async (slug, profile) => {
    const nodes = await nodesOf(dataOf(profile, slug));
    const values = nodes.filter((node) => node["@type"]?.includes("http://schema.org/PropertyValue"));
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      expect(["value", "minValue", "maxValue"].some((term) => first(value, term))).toBe(true);
      expect(first(value, "description")?.["@value"]).toMatch(/^[A-Z].*; ./);
      expect(first(value, "subjectOf")).toBeDefined();
    }
  });

  it("names the same place in every language and at every address, for good", () => {
    const data = [dataOf(konak, "konak"), dataOf(konak, "konak", "tr"), dataOf(konak, "konak-merkez")];
    expect(new Set(data.map((one) => one["@graph"][0]?.["@id"])).size).toBe(1);
    expect(new Set(data.map((one) => one["@graph"][2]?.["@id"])).size).toBe(3);
  });
});

it("ends no script element, whatever somebody wrote", () => {
  const evil = "</script><script>alert(1)</script><!--";
  const text = scriptJson({ evil });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ evil });
});
