import { describe, expect, it } from "vitest";
import { fold } from "./fold";
import { partKeys, wholeKeys } from "./name-keys";

const words = (text: string) => fold(text).split(" ").filter(Boolean);

describe("wholeKeys", () => {
  it.each([
    ["Küçükçekmece", ["kucukcekmece"]],
    ["kucuk cekmece", ["kucukcekmece"]],
    ["City of York", ["cityofyork", "york"]],
    ["Konak Belediyesi", ["konakbelediyesi", "konak"]],
    ["Kansas City", ["kansascity", "kansas"]],
    ["Gemeinde", ["gemeinde"]],
    ["St. Pölten", ["stpolten", "saintpolten"]],
    ["Sankt Pölten", ["sanktpolten", "saintpolten"]],
    ["Ville de Saint-Malo", ["villedesaintmalo", "saintmalo"]],
    ["san", ["san"]],
    ["", []],
  ])("%j is looked up as %j", (text, keys) => expect(wholeKeys(words(text))).toEqual(keys));
});

describe("partKeys", () => {
  it.each([
    ["Konak", []],
    ["Garmisch-Partenkirchen", ["partenkirchen"]],
    ["L'Aquila", ["aquila"]],
    ["Frankfurt am Main", ["ammain", "main"]],
    ["Rio de Janeiro", ["janeiro"]],
  ])("%j is also found at %j", (text, keys) => expect(partKeys(words(text))).toEqual(keys));
});
