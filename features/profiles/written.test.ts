import { expect, it } from "vitest";
import { konak } from "@/db/seed/profiles/konak";
import type { Profile } from "./schema";
import { contentHash, isOutdated } from "./translations";
import { isWrittenIn, pageLanguage } from "./written";

const sections = konak.sections.slice(0, 3);
/** A page with an opening paragraph and three sections, of which the first so many are written in Turkish too. */
const inTurkish = (count: number): Profile => {
  const of = <T extends { en?: unknown; tr?: unknown }>(text: T, index: number) =>
    index < count ? text : { en: text.en };
  return {
    ...konak,
    summary: of(konak.summary, 0),
    sections: sections.map((s, i) => ({ ...s, body: of(s.body, i + 1) })),
  } as Profile;
};

it.each([
  [0, "en", false],
  [1, "en", true],
  [2, "tr", true],
  [4, "tr", true],
])("with %i of four texts in Turkish its readers read a page in %s", (count, language, isAny) => {
  const profile = inTurkish(count);
  expect(pageLanguage(profile, "tr")).toBe(language);
  expect(isWrittenIn(profile, "tr")).toBe(isAny);
  expect(pageLanguage(profile, "en")).toBe("en");
});

it("is a page in its reader's language when nothing is written at all", () => {
  expect(pageLanguage({ ...konak, summary: {}, sections: [] }, "tr")).toBe("tr");
});

it("is outdated only where it is known to come from another text", () => {
  const text = { en: "New text", tr: "Metin" };
  const asked = { key: "k", text, language: "tr", sourceLanguage: "en" } as const;
  const from = (source: string) => ({ k: { tr: { hash: contentHash([source]), revision: 1 } } });
  expect(isOutdated({}, asked)).toBe(false);
  expect(isOutdated(from(" Newtext "), asked)).toBe(false);
  expect(isOutdated(from("Old text"), asked)).toBe(true);
  expect(isOutdated(from("Old text"), { ...asked, sourceLanguage: "tr" })).toBe(false);
});
