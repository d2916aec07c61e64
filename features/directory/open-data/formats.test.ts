import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { datasetCsv, type Format, figuresCsv, geojson, municipalitiesCsv, type Portion } from "./formats";
import type { ObservationRow, PlaceRow } from "./rows";

const site = "https://cities.example";
const evil = '=HYPERLINK("http://x");\n+1, "quoted"';

const place: PlaceRow = {
  ...{ id: "0196f0c0-0000-7000-8000-000000000001", countryCode: "es", countrySlug: "spain", slug: "x" },
  ...{ name: evil, officialName: "Ayuntamiento", officialLang: "es", englishName: "", region: { en: "-" } },
  ...{ status: "partner_city", latitude: 40.4, longitude: -3.7, population: null, languages: ["en", "tr"] },
  ...{
    indicators: [],
    website: "",
    boundaryChanges: [],
    version: 3,
    publishedAt: new Date("2026-11-20T10:00:00Z"),
  },
  sources: [{ id: "s1", kind: "register", title: { en: "@Register" }, note: {}, url: "" }],
  otherNames: [
    {
      ...{ id: "n1", kind: "former", text: "Villa; vieja", lang: "es", source: "s1" },
      ...{ from: null, until: { precision: "year", value: "1934" } },
    },
    { id: "n2", kind: "alternative", text: "=X", lang: "", from: null, until: null, source: null },
  ],
  ownNames: { depth: { en: "Depth" } },
};

const row: ObservationRow = {
  ...{ municipalityId: place.id, figureId: "depth", position: 0, indicator: null, indicatorNames: null },
  ...{ unit: "m", about: { kind: "wider", level: "province", name: { en: "Madrid" } } },
  observation: {
    ...{ id: "o", value: -12.5, high: null, unit: null, precision: "exact", source: "s1", typed: "" },
    date: { kind: "worded", text: { en: "latest official data" } },
  },
  ...{ sourceKind: "register", value: -12.5 },
};
const portion: Portion = [
  { place, figures: [row] },
  { place: { ...place, latitude: null }, figures: [] },
];

const table = (format: Format) => {
  const text = format.head + format.write(portion, true) + format.tail;
  const records: Record<string, string>[] = parse(text, { columns: true, record_delimiter: "\r\n" });
  return { text, records };
};

describe("tables, read back by another program", () => {
  it("give a figure with its precision, date, what it is about and its source", () => {
    const { records } = table(figuresCsv(site));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      ...{ figure: "depth", position: "0", primary: "true", name_en: "Depth", name_tr: "" },
      ...{ value: "-12.5", high: "", unit: "m", precision: "register", date_kind: "worded", date_value: "" },
      ...{ date_text_en: "latest official data", about_kind: "wider", about_name_en: "Madrid" },
      ...{ source_kind: "register", source_title_en: "'@Register", source_url: "" },
    });
  });

  it("let no text become a formula, and leave numbers what they are", () => {
    const { text, records } = table(municipalitiesCsv(site));
    expect(records[0]?.name).toBe(`'=HYPERLINK("http://x"); '+1, "quoted"`);
    expect(records[0]?.longitude).toBe("-3.7");
    expect(records[0]?.languages).toBe("en tr");
    expect(records[0]?.other_names).toBe("Villa; vieja; '=X");
    expect(records[0]?.pages_tr).toBe(`${site}/tr/spain/x`);
    expect(text.startsWith("id,name,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("have a line also for who has no figures", () => {
    const { records } = table(datasetCsv(site));
    expect(records.map(({ municipality_id, value }) => [municipality_id, value])).toEqual([
      [place.id, "-12.5"],
      [place.id, ""],
    ]);
  });
});

it("is GeoJSON whose points are longitude first, and null where none is recorded", () => {
  const format = geojson(site);
  const text = format.head + format.write(portion, true) + format.write(portion, false) + format.tail;
  const { type, features } = JSON.parse(text);
  expect(type).toBe("FeatureCollection");
  expect(features.map((one: { geometry: unknown }) => one.geometry)).toEqual([
    ...[{ type: "Point", coordinates: [-3.7, 40.4] }, null],
    ...[{ type: "Point", coordinates: [-3.7, 40.4] }, null],
  ]);
  expect(features[0].properties.name).toBe(evil);
});
