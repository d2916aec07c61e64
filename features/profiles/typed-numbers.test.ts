import { describe, expect, it } from "vitest";
import { findTypedNumbers } from "./typed-numbers";

const known = [
  { figure: "population", value: 351572 },
  { figure: "neighbourhoods", value: 112 },
  { figure: "present", value: 1_500_000 },
  { figure: "area", value: 24.5 },
  { figure: "founded", value: 1992 },
];

describe("findTypedNumbers", () => {
  it.each([
    ["It has 351,572 residents", "351,572", "population"],
    ["Burada 351.572 kişi yaşıyor.", "351.572", "population"],
    ["351 572 people", "351 572", "population"],
    ["351\u202f572 people", "351\u202f572", "population"],
    ["351'572 people", "351'572", "population"],
    ["exactly 351572.", "351572", "population"],
    ["in 112 neighbourhoods", "112", "neighbourhoods"],
    ["in 112, they say", "112", "neighbourhoods"],
    ["about 1.5 million people", "1.5 million", "present"],
    ["yaklaşık 1,5 milyon kişi", "1,5 milyon", "present"],
    ["1,500,000 people", "1,500,000", "present"],
    ["24.5 km²", "24.5", "area"],
    ["24,5 km²", "24,5", "area"],
    ["since 1992", "1992", "founded"],
  ])("finds the figure in %j", (text, signs, figure) => {
    const from = text.indexOf(signs);
    expect(findTypedNumbers(text, known)).toEqual([{ from, to: from + signs.length, text: signs, figure }]);
  });

  it.each([
    "Nothing counted here",
    "1,112 neighbourhoods",
    "112.5 metres",
    "route B112",
    "112th street",
    "351,57 lira",
    "351.572,5",
    "1.5 thousand",
    "1112",
  ])("leaves %j alone", (text) => {
    expect(findTypedNumbers(text, known)).toEqual([]);
  });

  it("finds each of several", () => {
    const found = findTypedNumbers("112 here, 351.572 there", known);
    expect(found.map((f) => f.figure)).toEqual(["neighbourhoods", "population"]);
  });

  it("does not guess between two figures of one value", () => {
    expect(
      findTypedNumbers("31 of them", [
        { figure: "a", value: 31 },
        { figure: "b", value: 31 },
      ]),
    ).toEqual([]);
  });
});
