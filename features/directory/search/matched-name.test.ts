import { expect, it } from "vitest";
import type { OtherName } from "@/features/profiles/other-names";
import { matchedName } from "./matched-name";

const other = (kind: OtherName["kind"], text: string): OtherName => ({
  ...{ id: text, kind, text, lang: "", from: null, until: null, source: null },
});
const names = {
  short: "İzmit",
  official: { text: "İzmit Belediyesi", lang: "tr" },
  english: "Ismit",
  others: [other("former", "Nikomedia"), other("former", "İsmid"), other("alternative", "Ismid")],
};
const place = { names, countryCode: "tr", where: ["Kocaeli", "Türkiye"] };

it.each([
  ["the name itself", "izmit", ["izmit"], null],
  ["a part of its official name", "belediyesi", ["belediyesi"], null],
  ["where it lies", "kocaeli", ["kocaeli"], null],
  ["no name at all", null, ["turkiye"], null],
  ["its English name", "ismit", ["ismit"], "Ismit"],
  ["a former name", "nikomedia", ["nikomedia"], "Nikomedia"],
  ["the beginning of one", "nikomedia", ["nikom"], "Nikomedia"],
  ["one with a wrong letter", "nikomedia", ["nicomedia"], "Nikomedia"],
  ["one that is in use rather than one that is not", "ismid", ["ismid"], "Ismid"],
])("says of %s by which name it was found", (_, key, words, text) => {
  expect(matchedName(place, key, words)?.text ?? null).toBe(text);
});

it("keeps silent where all that was looked for is plain to see", () => {
  const named = { ...names, others: [other("former", "Kocaeli Merkez")] };
  expect(matchedName({ ...place, names: named }, "kocaelimerkez", ["kocaeli"])).toBeNull();
  expect(matchedName({ ...place, names: named }, "kocaelimerkez", ["merkez"])?.text).toBe("Kocaeli Merkez");
});

it("reads what was published before there were other names", () => {
  const { others: _, ...before } = names;
  expect(matchedName({ ...place, names: before as typeof names }, "ismit", ["ismit"])?.text).toBe("Ismit");
});
