import { describe, expect, it } from "vitest";
import { alternate, suggest } from "./suggestions";

it.each([
  [
    [
      { text: "Istanb", isMatch: true },
      { text: "ul", isMatch: false },
    ],
    ["", "Istanb", "ul"],
  ],
  [[{ text: "Konak", isMatch: false }], ["Konak"]],
  [[], []],
])("%j alternates as %j", (segments, parts) => expect(alternate(segments)).toEqual(parts));

describe("suggest", () => {
  const found = {
    municipalities: [
      {
        id: "1",
        slug: "bagcilar",
        name: "Bağcılar",
        officialName: "Bağcılar Belediyesi",
        officialLang: "tr",
        region: { en: "İstanbul" },
        status: "partner_city",
        statusNames: { en: "Partner city", tr: "Ortak şehir" },
        latitude: null,
        longitude: null,
        publishedAt: new Date(0),
        countryCode: "tr",
        countrySlug: "turkiye",
        countryNames: { en: "Türkiye" },
        matched: null,
      },
    ],
    countries: [{ code: "tr", slug: "turkiye", names: { en: "Türkiye" }, count: 1 }],
  };

  it("gives addresses, what matched and one remark, in the reader's language", () => {
    expect(suggest(found, ["istanb"], "tr")).toEqual({
      municipalities: [
        {
          href: "/tr/turkiye/bagcilar",
          name: ["Bağcılar"],
          matched: null,
          place: ["", "İstanb", "ul, Türkiye"],
          note: "Ortak şehir",
        },
      ],
      countries: [
        { href: "/tr/turkiye", name: ["Türkiye"], matched: null, place: [], note: "1 ortak şehir" },
      ],
    });
  });

  it.each([
    ["en", "former", { before: "formerly ", name: ["", "Nikom", "edia"], lang: "el", after: "" }],
    ["en", "other_language", { before: "also ", name: ["", "Nikom", "edia"], lang: "el", after: " (Greek)" }],
    ["tr", "alternative", { before: "diğer adı ", name: ["", "Nikom", "edia"], lang: "el", after: "" }],
  ] as const)("says in %s which name was found of the kind %s", (locale, kind, said) => {
    const matched = { text: "Nikomedia", lang: "el", kind };
    const municipalities = found.municipalities.map((each) => ({ ...each, matched }));
    const [first] = suggest({ municipalities, countries: [] }, ["nikom"], locale).municipalities;
    expect(first?.matched).toEqual(said);
  });
});
