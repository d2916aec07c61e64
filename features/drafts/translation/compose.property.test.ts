import fc from "fast-check";
import { expect, it } from "vitest";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { compareProfiles } from "../versions/compare";
import { edited, editsOf } from "../versions/edits.fixtures";
import { same } from "../versions/same";
import { plainProfile, section } from "../versions/versions.fixtures";
import { composeLanguages, composeTranslations } from "./compose";
import { followTranslations } from "./follow";
import { translationState } from "./state";
import { contentOf, isWritten, textsOf } from "./texts";

const start: Profile = { ...plainProfile, sections: ["a", "b", "c"].map((id) => section(id, id)) };
const versions = fc
  .record({
    before: editsOf("base", 12),
    between: editsOf("draft", 12),
    left: fc.subarray([...locales]),
  })
  .map(({ before, between, left }) => {
    const published = edited(start, before);
    return { published, draft: edited(published, between), left };
  });
const runs = { numRuns: 300 };

/** What is written in a language, by the keys of its texts; several lists of a section are known by what they say. */
const said = (profile: Profile, language: Locale) =>
  new Map(
    textsOf(profile)
      .filter((text) => isWritten(text, language) && !text.key.includes(".drawings."))
      .map((text) => [text.key, contentOf(text, language)]),
  );
/** A profile without a word in any language. */
const bare = (profile: Profile): Profile => composeLanguages(profile, null, locales);

it("has the draft's text in the languages that are chosen, and the published one in the others", () => {
  fc.assert(
    fc.property(versions, ({ published, draft, left }) => {
      const composed = composeLanguages(draft, published, left);
      for (const language of locales) {
        const expected = said(left.includes(language) ? published : draft, language);
        for (const [key, content] of said(composed, language))
          expect([key, content]).toEqual([key, expected.get(key)]);
        // Only what is not on the page any more is not there.
        const kept = new Set(textsOf(draft).map(({ key }) => key));
        for (const key of expected.keys())
          if (kept.has(key)) expect(said(composed, language).has(key)).toBe(true);
      }
      expect(compareProfiles(bare(composed), bare(draft))).toEqual([]);
    }),
    runs,
  );
});

it("is the draft when nothing is left out, changes nothing when done twice, and needs no published page", () => {
  fc.assert(
    fc.property(versions, ({ published, draft, left }) => {
      expect(composeLanguages(draft, published, [])).toEqual(draft);
      const composed = composeLanguages(draft, published, left);
      expect(same(composeLanguages(draft, composed, left), composed)).toBe(true);
      const first = composeLanguages(draft, null, left);
      for (const language of left) expect(said(first, language)).toEqual(new Map());
    }),
    runs,
  );
});

it("keeps the entries of a list that say the same in a language that is not left out", () => {
  const withItems = (...items: { en?: string; tr?: string }[]): Profile => ({
    ...plainProfile,
    sections: [{ ...section("a", "A"), drawings: [{ kind: "list", title: {}, items }] }],
  });
  const published = withItems({ en: "One", tr: "Bir" }, { en: "Two", tr: "İki" });
  const draft = withItems({ en: "New", tr: "Yeni" }, { en: "Two", tr: "2" }, { en: "One", tr: "1" });
  const [drawing] = composeLanguages(draft, published, ["tr"]).sections[0]?.drawings ?? [];
  expect(drawing).toMatchObject({
    items: [{ en: "New" }, { en: "Two", tr: "İki" }, { en: "One", tr: "Bir" }],
  });
});

/** A page published in both languages, of which the draft then got new words in `changed`. */
function composedAfter(changed: Partial<Record<Locale, string>>, left: Locale[]) {
  const published = { ...plainProfile, responsibility: { en: "Who", tr: "Kim" } };
  const draft = { ...published, responsibility: { ...published.responsibility, ...changed } };
  const before = { profile: published, translations: {}, number: 1 };
  const translations = followTranslations({ before, after: { profile: draft, number: 2 } });
  const composed = composeLanguages(draft, published, left);
  const made = composeTranslations(composed, {
    ...{ draft: { profile: draft, translations, number: 2 }, published: before, left },
  });
  return translationState(composed, made, "tr").find(({ key }) => key === "responsibility")?.state;
}

it.each([
  ["what is left out and newer in its source", { en: "Whoever", tr: "Kimse" }, ["tr"], "behind"],
  ["what the draft has not brought up to date", { en: "Whoever" }, [], "behind"],
  ["no translation that is published before its source", { en: "Whoever", tr: "Kimse" }, ["en"], "current"],
  ["nothing that is left out in both", { en: "Whoever", tr: "Kimse" }, ["en", "tr"], "current"],
] as const)("calls %s behind in what was put together", (_, changed, left, state) => {
  expect(composedAfter(changed, [...left])).toBe(state);
});
