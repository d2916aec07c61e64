import { describe, expect, it } from "vitest";
import { seed } from "@/db/seed";
import { queryWords } from "./search";
import { findMunicipalities } from "./search-queries";

await seed();

const found = async (query: string) =>
  (await findMunicipalities(queryWords(query), 10)).map(({ name }) => name);

describe("findMunicipalities", () => {
  it.each([
    ["bagcilar", ["Bağcılar"]],
    ["BAĞCILAR", ["Bağcılar"]],
    ["istanb", ["Bağcılar", "Zeytinburnu"]],
    ["İZMİR", ["Konak"]],
    ["konak izmir", ["Konak"]],
    ["turkiye", ["Bağcılar", "Konak", "Zeytinburnu"]],
    ["municipality zeytin", ["Zeytinburnu"]],
    ["burnu", []],
    ["konak istanbul", []],
    ["%", []],
    ["_onak", []],
    ["", []],
  ])("%j finds %j", async (query, names) => expect(await found(query)).toEqual(names));

  it("keeps to its limit", async () => {
    expect(await findMunicipalities(queryWords("turkiye"), 2)).toHaveLength(2);
  });
});
