import { expect, it } from "vitest";
import config from "@/next.config";
import { knownLocales } from "./locales";
import { messagesOf } from "./translator";

it("are written into the build for every language, and nothing else of the messages", () => {
  const expected = Object.fromEntries(knownLocales.map((locale) => [locale, messagesOf(locale).errorPage]));
  expect(JSON.parse(config.env?.ERROR_WORDS ?? "")).toEqual(expected);
});
