import { describe, expect, it } from "vitest";
import { choiceQuery, comparePath, readChoice } from "./address";

const konak = { country: "turkiye", slug: "konak" };
const other = { country: "france", slug: "saint-denis" };
const byDefault = { isCommon: false, showsDisagreement: true };

describe("readChoice", () => {
  it.each<[string, string | string[] | undefined, object]>([
    ["nothing", undefined, { places: [], surplus: [], unreadable: [] }],
    ["one", "turkiye/konak", { places: [konak] }],
    ["two, in their order", ["france/saint-denis", "turkiye/konak"], { places: [other, konak] }],
    [
      "one twice, where it came first",
      ["turkiye/konak", "france/saint-denis", "turkiye/konak"],
      {
        places: [konak, other],
        surplus: [],
      },
    ],
    ["what somebody typed by hand", [" /Turkiye/Konak/ ", ""], { places: [konak], unreadable: [] }],
    [
      "what no address looks like",
      ["konak", "a/b/c", "../x", "turkiye/konak"],
      {
        places: [konak],
        unreadable: ["konak", "a/b/c", "../x"],
      },
    ],
    ["long nonsense, cut", "x".repeat(500), { unreadable: ["x".repeat(80)] }],
    [
      "more than five",
      ["a/1", "a/2", "a/3", "a/4", "a/5", "a/6"],
      {
        surplus: [{ country: "a", slug: "6" }],
      },
    ],
  ])("reads %s", (_, m, expected) => expect(readChoice({ m })).toMatchObject(expected));

  it("looks at no more than a dozen", () => {
    const { places, surplus } = readChoice({ m: Array.from({ length: 900 }, (_, i) => `a/${i}`) });
    expect(places.length + surplus.length).toBe(12);
  });

  it.each<[string | string[] | undefined, object]>([
    [undefined, byDefault],
    ["", { isCommon: false, showsDisagreement: false }],
    [["", "disagreement"], byDefault],
    ["common", { isCommon: true, showsDisagreement: false }],
    [["", "common", "disagreement"], { isCommon: true, showsDisagreement: true }],
    ["nonsense", { isCommon: false, showsDisagreement: false }],
  ])("takes show=%j for a choice", (show, expected) => expect(readChoice({ show })).toMatchObject(expected));
});

describe("choiceQuery", () => {
  it("says nothing of what is so by itself", () => {
    expect(choiceQuery([])).toBe("");
    expect(choiceQuery([konak, other], byDefault)).toBe("?m=turkiye/konak&m=france/saint-denis");
    expect(comparePath("tr", [konak])).toBe("/tr/compare?m=turkiye/konak");
  });

  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])("is read back as it was written: %j, %j", (isCommon, showsDisagreement) => {
    const written = new URLSearchParams(choiceQuery([konak], { isCommon, showsDisagreement }));
    const query = { m: written.getAll("m"), show: written.getAll("show") };
    expect(readChoice(query)).toMatchObject({ places: [konak], isCommon, showsDisagreement });
  });
});
