import { expect, it } from "vitest";
import { fold } from "./fold";
import { respell } from "./turkish-spelling";

it.each([
  "okulları",
  "göller",
  "köpeği",
  "çocuğun",
  "kızlar",
  "üniversite",
  "kadınların",
  "müze",
  "hizmetlerinde",
])("spells %s again from its folded form, but for ç and ş", (word) =>
  expect(respell(fold(word))).toBe(word.replaceAll("ç", "c").replaceAll("ş", "s")),
);

it("leaves what harmony does not tell, the same for each way of writing", () => {
  expect(respell("kutuphane")).toBe("kutuphane");
  expect(respell("brt")).toBe("brt");
  expect(respell("")).toBe("");
});
