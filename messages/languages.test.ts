import { readdirSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { knownLocales, type Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";

/** Every text of a language by the path of its key, such as `people.states.active`. */
function texts(value: unknown, key = ""): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    texts(inner, key ? `${key}.${name}` : name),
  );
}

type Found = { shown: Set<string>; chosenBy: Set<string>; plurals: string[][] };

/** What a message shows, its tags included, what only chooses between its words, and which forms it has for a number. */
function look(elements: MessageFormatElement[], found: Found): Found {
  for (const element of elements) {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      found.chosenBy.add(element.value);
      for (const { value } of Object.values(element.options)) look(value, found);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.shown.add(element.value);
    if (element.type === TYPE.tag) look(element.children, found);
    if (element.type === TYPE.plural && element.pluralType === "cardinal")
      found.plurals.push(Object.keys(element.options).filter((form) => !form.startsWith("=")));
  }
  return found;
}

const read = (text = "") => look(parse(text), { shown: new Set(), chosenBy: new Set(), plurals: [] });

/** What a translation does not show although English does, and what it asks for that English does not know. */
function differences(text: string, original: string | undefined): string[] {
  const [own, english] = [read(text), read(original)];
  const known = new Set([...english.shown, ...english.chosenBy]);
  const asked = [...own.shown, ...own.chosenBy];
  return [
    ...[...english.shown].filter((name) => !asked.includes(name)).map((name) => `lacks {${name}}`),
    ...asked.filter((name) => !known.has(name)).map((name) => `{${name}} is not known`),
  ];
}

/** Forms of numbers that a message has some of, but not all that the language tells apart. */
function lackingForms(text: string, locale: Locale): string[] {
  const all = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return read(text).plurals.flatMap((forms) =>
    forms.length === 1 ? [] : all.filter((form) => !forms.includes(form)),
  );
}

it("has a file for every language, and for no other", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]+\.json$/.test(name));
  expect(files.sort()).toEqual(knownLocales.map((locale) => `${locale}.json`).sort());
});

const english = new Map(texts(messagesOf("en")));

describe.each(knownLocales)("in %s", (locale) => {
  const own = new Map(texts(messagesOf(locale)));

  it("lacks no message of the English file and has no other", () => {
    const lacking = [...english].filter(([key]) => !own.has(key)).map(([key, text]) => `${key}: ${text}`);
    expect({ lacking, other: [...own.keys()].filter((key) => !english.has(key)) }).toEqual({
      lacking: [],
      other: [],
    });
  });

  it("puts the same into every message as English does", () => {
    const found = [...own].flatMap(([key, text]) =>
      differences(text, english.get(key)).map((difference) => `${key} ${difference}`),
    );
    expect(found).toEqual([]);
  });

  it("has a form for every number that the language tells apart", () => {
    const lacking = [...own].flatMap(([key, text]) => {
      const forms = lackingForms(text, locale);
      return forms.length > 0 ? [`${key}: ${forms.join(", ")}`] : [];
    });
    expect(lacking).toEqual([]);
  });
});

it.each(knownLocales.filter((locale) => locale !== "en"))("leaves no English text in %s", (locale) => {
  const isWords = (text: string) => text.replace(/\{[^{}]*\}|<[^<>]*>/g, "").split(/\P{L}+/u).length > 4;
  const same = texts(messagesOf(locale)).filter(([key, text]) => isWords(text) && english.get(key) === text);
  expect(same).toEqual([]);
});
