import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { knownLocales } from "@/lib/i18n/locales";
import { openSearchDescription, openSearchSuggestions } from "./opensearch";

const site = "https://cities.example";

describe.each(knownLocales)("the description of the search in %s", (locale) => {
  it("is one that browsers take", () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const { OpenSearchDescription: read } = parser.parse(openSearchDescription(locale, site));
    expect(read.xmlns).toBe("http://a9.com/-/spec/opensearch/1.1/");
    // What the specification allows.
    expect(read.ShortName).toMatch(/^.{1,16}$/);
    expect(read.LongName).toMatch(/^.{1,48}$/);
    expect(read.Description).toMatch(/^.{1,1024}$/);
    expect(read.Url).toEqual([
      { type: "text/html", rel: "results", template: `${site}/${locale}/search?q={searchTerms}` },
      {
        ...{ type: "application/x-suggestions+json", rel: "suggestions" },
        template: `${site}/api/suggest/opensearch?locale=${locale}&q={searchTerms}`,
      },
      {
        ...{ type: "application/opensearchdescription+xml", rel: "self" },
        template: `${site}/${locale}/opensearch.xml`,
      },
    ]);
  });
});

it("suggests names, what they are, and where they lead", () => {
  const konak = {
    href: "/en/turkiye/konak",
    name: ["", "Ko", "nak"],
    matched: null,
    place: ["İzmir, Türkiye"],
    note: "City",
  };
  const country = {
    href: "/en/turkiye",
    name: ["Türkiye"],
    matched: null,
    place: [],
    note: "3 partner cities",
  };
  const found = { municipalities: [konak], countries: [country] };
  expect(openSearchSuggestions("ko", found, site)).toEqual([
    "ko",
    ["Konak", "Türkiye"],
    ["İzmir, Türkiye · City", "3 partner cities"],
    [`${site}/en/turkiye/konak`, `${site}/en/turkiye`],
  ]);
});
