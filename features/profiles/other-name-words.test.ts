import { expect, it } from "vitest";
import { knownLocales } from "@/lib/i18n/locales";
import { nameRemark, periodText } from "./other-name-words";
import { otherNameSchema } from "./other-names";

const year = (value: string) => ({ precision: "year", value }) as const;
const day = { precision: "day", value: "1987-07-04" } as const;

it.each([
  [{ from: null, until: null }, ["", "", ""]],
  [{ from: null, until: year("1934") }, ["until 1934", "1934 yılına kadar", "до 1934 р."]],
  [{ from: null, until: day }, ["until 4 July 1987", "4 Temmuz 1987 tarihine kadar", "до 4 липня 1987 р."]],
  [{ from: year("1922"), until: null }, ["from 1922", "1922 yılından itibaren", "від 1922 р."]],
  [{ from: year("1922"), until: year("1934") }, ["1922 – 1934", "1922 – 1934", "1922 – 1934"]],
  // While it is being typed.
  [{ from: year("19"), until: year("1934") }, ["until 1934", "1934 yılına kadar", "до 1934 р."]],
])("says %j in every language", (name, texts) => {
  expect(knownLocales.map((locale) => periodText(name, locale))).toEqual(texts);
});

it.each([
  ["other_language", "el", "Greek"],
  ["other_language", "", ""],
  ["alternative", "el", ""],
  ["former", "el", "until 1934"],
])("remarks of a name that is %s in %j: %s", (kind, lang, remark) => {
  const name = otherNameSchema.parse({ id: "a", kind, text: "X", lang, until: year("1934") });
  expect(nameRemark(name, "en")).toBe(remark);
});
