import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The list as a network with this setting has it. */
async function withLanguages(setting: string) {
  vi.resetModules();
  vi.stubEnv("LANGUAGES", setting);
  const [all, { pickText, localizedLine }] = await Promise.all([import("./locales"), import("./localized")]);
  return { ...all, pickText, localizedLine };
}

it.each([
  ["", ["en", "tr"], "en"],
  ["tr", ["tr"], "tr"],
  ["uk, en ,tr", ["uk", "en", "tr"], "uk"],
  ["tr,tr,,en", ["tr", "en"], "tr"],
  // The start refuses it with a sentence; until then the site has its usual languages.
  ["xx", ["en", "tr"], "en"],
  ["xx,tr", ["tr"], "tr"],
])("reads %j as %j with %s first", async (setting, languages, first) => {
  const { locales, defaultLocale, isLocale } = await withLanguages(setting);
  expect({ locales, defaultLocale }).toEqual({ locales: languages, defaultLocale: first });
  expect(languages.every(isLocale)).toBe(true);
});

it("keeps and shows what was written in a language that is switched off", async () => {
  const { isLocale, isKnownLocale, localizedLine, pickText } = await withLanguages("en,tr");
  const text = { uk: "Ізмір" };
  expect([isLocale("uk"), isKnownLocale("uk"), isKnownLocale("toString")]).toEqual([false, true, false]);
  expect(localizedLine().parse(text)).toEqual(text);
  expect(pickText(text, "en")).toBe("Ізмір");
  // As long as the network's own languages have nothing.
  expect(pickText({ ...text, tr: "İzmir" }, "en")).toBe("İzmir");
});
