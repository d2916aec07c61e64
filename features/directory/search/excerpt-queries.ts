import "server-only";
import { inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { readUnits } from "@/db/published";
import { publishedProfiles } from "@/db/schema/profiles";
import { stemsOf } from "@/db/stems";
import { profileFacts } from "@/features/profiles/facts";
import { passagesOf } from "@/features/profiles/passages";
import { plainText } from "@/features/profiles/plain-text";
import { readStored } from "@/features/profiles/schema";
import { knownLocales, type Locale } from "@/lib/i18n/locales";
import { type Excerpt, excerptOf, type Matcher, type Spoken, writtenWords } from "./excerpt";
import { foldedWords } from "./terms";
import { readForms } from "./text-queries";

/** Endings change, but not the letters with which a word begins. */
const BEGINNING = 2;

async function readPassages(ids: readonly string[]): Promise<Map<string, Spoken[]>> {
  const { municipalityId, profile } = publishedProfiles;
  const [rows, units] = await Promise.all([
    db
      .select({ id: municipalityId, profile })
      .from(publishedProfiles)
      .where(inArray(municipalityId, [...ids])),
    readUnits(db),
  ]);
  return new Map(
    rows.map(({ id, profile: stored }): [string, Spoken[]] => {
      const read = readStored(stored);
      if (!read) return [id, []];
      const inLanguage = (lang: Locale) => {
        const facts = profileFacts(read, units, lang);
        return passagesOf(read, lang, (text) => plainText(text, facts)).map((each) => ({ ...each, lang }));
      };
      return [id, knownLocales.flatMap(inLanguage)];
    }),
  );
}

/** Knows the words of some passages by their stems, as the index does. */
async function matcherOf(
  forms: readonly (readonly string[])[],
  passages: readonly Spoken[],
): Promise<Matcher> {
  const beginnings = new Set(forms.flat().map((form) => form.slice(0, BEGINNING)));
  const stems = new Map<Locale, ReadonlyMap<string, string | null>>();
  for (const lang of knownLocales) {
    const texts = passages
      .filter((each) => each.lang === lang)
      .flatMap(({ heading, text }) => [heading, text]);
    const words = foldedWords(
      texts
        .flatMap(writtenWords)
        .map(({ written }) => written)
        .join(" "),
    );
    const likely = words.filter((word) => beginnings.has(word.slice(0, BEGINNING)));
    stems.set(lang, await stemsOf(db, lang, likely));
  }
  return (folded, lang) => {
    const stem = stems.get(lang)?.get(folded);
    if (!stem) return null;
    const at = forms.findIndex((each) => each.includes(folded) || each.includes(stem));
    return at === -1 ? null : at;
  };
}

/** Where the words stand in the texts of some municipalities, by their ids. */
export async function readExcerpts(
  ids: readonly string[],
  words: readonly string[],
  locale: Locale,
): Promise<Map<string, Excerpt>> {
  if (ids.length === 0) return new Map();
  const [passages, forms] = await Promise.all([readPassages(ids), readForms(words)]);
  const match = await matcherOf(forms, [...passages.values()].flat());
  return new Map(
    [...passages].flatMap(([id, spoken]) => {
      const excerpt = excerptOf(spoken, match, locale);
      return excerpt ? [[id, excerpt]] : [];
    }),
  );
}
