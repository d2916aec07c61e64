import { expect, it } from "vitest";
import { columnOf, threeColumns } from "@/db/compared.fixtures";
import { konak } from "@/db/seed/profiles/konak";
import { compareFile } from "./file";

const view = { isCommon: false, showsDisagreement: true };
const linesOf = (file: string) => file.replace("\uFEFF", "").trimEnd().split("\r\n");

it("has a line for each value and for each that is missing", () => {
  const lines = linesOf(compareFile({ columns: threeColumns(), view, locale: "en" }));
  expect(lines).toHaveLength(1 + 8 * 3);
  expect(lines[0]).toMatch(/^Municipality,Official name,Country,Page,Figure,Indicator,About,Value,/);
  const page = "http://localhost:3000/en/turkiye";
  expect(lines[1]?.replace(/http[^,]*\/en/, "http://localhost:3000/en")).toBe(
    `Konak,Konak Belediyesi,Türkiye,${page}/konak,Population,population,the place itself,351572,,people,Exact,latest official data,"Partner cities page, Türkiye",,,,`,
  );
  expect(lines).toContainEqual(expect.stringContaining("/zeytinburnu,Staff,staff,,,,,Not recorded,,,,,,"));
  expect(lines).toContainEqual(expect.stringMatching(/Area,area,the place itself,24,,km²,Exact,.*,15000,$/));
});

it("has the rows that the table has, in the reader's language", () => {
  const file = compareFile({ columns: threeColumns("tr"), view: { ...view, isCommon: true }, locale: "tr" });
  expect(linesOf(file)).toHaveLength(1 + 3);
  expect(file).toContain("Nüfus,population,");
  expect(file).toMatch(/^\uFEFFBelediye,/);
});

it("lets no name of a municipality be a formula", () => {
  const names = { ...konak.names, short: "=HYPERLINK(1)" };
  const file = compareFile({ columns: [columnOf("konak", { ...konak, names })], view, locale: "en" });
  expect(file).toContain("'=HYPERLINK(1)");
});
