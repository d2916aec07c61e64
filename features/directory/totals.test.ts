import { describe, expect, it } from "vitest";
import type { Observation } from "@/features/figures/schema";
import type { CountryMember, IndicatorRow, MemberFigure } from "./schema";
import { totals } from "./totals";

const indicators: IndicatorRow[] = [
  { key: "population", names: {}, unit: "people", isAdditive: true },
  { key: "present", names: {}, unit: "people", isAdditive: false },
  { key: "area", names: {}, unit: "km2", isAdditive: true },
];

type Change = Partial<Observation> & { wider?: boolean };

function figure(indicator: string, amount: number | null, change: Change = {}): MemberFigure {
  const { wider = false, ...rest } = change;
  const value = {
    figureId: `${indicator}${wider ? "-wider" : ""}`,
    indicator,
    unit: indicator === "area" ? ("km2" as const) : ("people" as const),
    about: wider
      ? { kind: "wider" as const, level: "province" as const, name: { en: "The province" } }
      : { kind: "place" as const },
    observation: {
      id: "page",
      value: amount,
      high: null,
      unit: null,
      precision: "exact" as const,
      date: { kind: "undated" as const },
      source: "page",
      typed: "",
      ...rest,
    },
    sourceKind: "municipality",
  };
  return { ...value, values: [value] };
}

const member = (name: string, ...figures: MemberFigure[]): CountryMember => ({
  id: name,
  slug: name.toLowerCase(),
  name,
  officialName: name,
  officialLang: "",
  region: {},
  status: "partner_city",
  statusNames: {},
  latitude: null,
  longitude: null,
  publishedAt: new Date(0),
  figures,
});

/** The outcome in few words: "sum = A + B, without C (reason)". */
function told(...members: CountryMember[]): string[] {
  return totals(members, indicators).totals.map(({ indicator, sum, addends, leftOut, dates }) => {
    const left = leftOut.map(({ member: { name }, reason }) => `${name} (${reason})`).join(", ");
    const names = addends.map(({ member: { name } }) => name).join(" + ");
    return `${indicator.key} ${sum} = ${names}, ${dates}, without ${left || "nobody"}`;
  });
}

describe("totals", () => {
  const bagcilar = member("Bağcılar", figure("population", 748_483));
  const konak = member("Konak", figure("population", 351_572));
  const year = (value: string): Change => ({ date: { kind: "year", value } });

  const cases: [string, CountryMember[], string[]][] = [
    [
      "two exact values",
      [bagcilar, konak],
      ["population 1100055 = Bağcılar + Konak, undated, without nobody"],
    ],
    ["one exact value makes no total", [bagcilar, member("C")], []],
    [
      "a value that is not exact is left out",
      [bagcilar, konak, member("Z", figure("population", 300_000, { precision: "about" }))],
      ["population 1100055 = Bağcılar + Konak, undated, without Z (not-exact)"],
    ],
    [
      "a range is not exact",
      [bagcilar, konak, member("Z", figure("population", 1, { high: 2 }))],
      ["population 1100055 = Bağcılar + Konak, undated, without Z (not-exact)"],
    ],
    [
      "nobody is left out in silence",
      [bagcilar, konak, member("Z")],
      ["population 1100055 = Bağcılar + Konak, undated, without Z (not-recorded)"],
    ],
    [
      "a figure about a wider area never counts for the municipality",
      [bagcilar, konak, member("Z", figure("population", 4_367_251, { wider: true }))],
      ["population 1100055 = Bağcılar + Konak, undated, without Z (not-recorded), Z (wider)"],
    ],
    [
      "people who are no residents are named and left out",
      [bagcilar, member("K", figure("population", 1), figure("present", 9, { precision: "estimate" }))],
      ["population 748484 = Bağcılar + K, undated, without K (something-else)"],
    ],
    [
      "another unit is not added",
      [
        member("A", figure("area", 1)),
        member("B", figure("area", 2)),
        member("C", figure("area", 3, { unit: "ha" })),
      ],
      ["area 3 = A + B, undated, without C (unit)"],
    ],
    [
      "values of one year",
      [member("A", figure("area", 1, year("2021"))), member("B", figure("area", 2, year("2021")))],
      ["area 3 = A + B, same, without nobody"],
    ],
    [
      "values of different years",
      [member("A", figure("area", 1, year("2021"))), member("B", figure("area", 2, year("2022")))],
      ["area 3 = A + B, different, without nobody"],
    ],
    [
      "a dated and an undated value",
      [member("A", figure("area", 1, year("2021"))), member("B", figure("area", 2))],
      ["area 3 = A + B, different, without nobody"],
    ],
  ];
  it.each(cases)("%s", (_, members, expected) => expect(told(...members)).toEqual(expected));

  it("names the indicators that are recorded but not often enough", () => {
    const { short } = totals([bagcilar, konak, member("A", figure("area", 24))], indicators);
    expect(short.map(({ key }) => key)).toEqual(["area"]);
  });
});
