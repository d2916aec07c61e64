import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { countries } from "@/db/schema/network";
import { seed } from "@/db/seed";
import { createPartner } from "@/db/seed/municipality";
import { konak } from "@/db/seed/profiles/konak";
import { findMunicipalities } from "./result-queries";
import { queryWords } from "./words";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

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
    ["turkiy", ["Bağcılar", "Konak", "Zeytinburnu"]],
    ["municipality zeytin", ["Zeytinburnu"]],
    ["burnu", []],
    ["konak istanbul", []],
    ["%", []],
    // Not a pattern, but near enough.
    ["_onak", ["Konak"]],
    ["______", []],
    ["", []],
  ])("%j finds %j", async (query, names) => expect(await found(query)).toEqual(names));

  it("keeps to its limit", async () => {
    expect(await findMunicipalities(queryWords("turkiye"), 2)).toHaveLength(2);
  });
});

describe("a name in its own script", () => {
  beforeAll(() =>
    db.transaction(async (tx) => {
      await tx.insert(countries).values({
        code: "bg",
        slug: "bulgaria",
        names: { en: "Bulgaria", tr: "Bulgaristan" },
        capital: null,
      });
      const names = {
        ...konak.names,
        short: "Търговище",
        official: { lang: "bg", text: "Община Търговище" },
      };
      const profile = { ...konak, names, region: { en: "Targovishte", tr: "Tırgovişte" } };
      await createPartner(tx, { countryCode: "bg", slug: "targovishte", profile, changeNote: {} });
    }),
  );

  it.each(["Търговище", "търгов", "targovishte", "trgovishche", "obshtina"])(
    "is found by %j",
    async (query) => expect(await found(query)).toEqual(["Търговище"]),
  );
});
