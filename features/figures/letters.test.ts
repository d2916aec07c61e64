import { expect, it } from "vitest";
import { figureLetters } from "./letters";
import type { Figure } from "./schema";

const figure = (id: string, isWider = false): Figure => ({
  ...{ id, indicator: null, own: null, observations: [], parts: [] },
  about: isWider ? { kind: "wider", level: "province", name: { en: "A province" } } : { kind: "place" },
});

it("counts a page's own figures from A and those about a wider area from p, each in their order", () => {
  const letters = figureLetters([figure("a"), figure("x", true), figure("b"), figure("y", true)]);
  expect(Object.fromEntries(letters)).toEqual({ a: "A", b: "B", x: "p", y: "q" });
});

it("goes on with two letters after Z", () => {
  const letters = figureLetters(Array.from({ length: 54 }, (_, i) => figure(`f${i}`)));
  expect([letters.get("f25"), letters.get("f26"), letters.get("f51"), letters.get("f52")]).toEqual([
    "Z",
    "AA",
    "AZ",
    "BA",
  ]);
});
