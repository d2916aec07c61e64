import type { Profile } from "@/features/profiles/schema";
import type { TranslatedFrom, Translations } from "@/features/profiles/translations";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Translated } from "./follow";
import { hashOf, isWritten, type Text, textsOf } from "./texts";

/**
 * The draft, but in the languages of `left` as visitors read it now: what they do not read in one of them yet is not
 * written in it. What is no language (the order of things, figures, facts) is the draft's.
 */
export function composeLanguages(
  draft: Profile,
  published: Profile | null,
  left: readonly Locale[],
): Profile {
  const shown = new Map((published ? textsOf(published) : []).map((text) => [text.key, text]));
  const composed = structuredClone(draft);
  for (const { key, parts } of textsOf(composed)) {
    const before = shown.get(key);
    for (const [index, part] of parts.entries()) {
      const source = before && partOf(before, part, { index, count: parts.length, left });
      for (const language of left) {
        delete part[language];
        if (source?.[language] !== undefined) part[language] = structuredClone(source[language]);
      }
    }
  }
  return composed;
}

type Part = Text["parts"][number];

/**
 * The entry of a list that is the same one: it says the same in a language that is not left out, or stands in the same
 * place of a list that is as long. A text that is no list is its one entry.
 */
function partOf(
  { parts }: Text,
  part: Part,
  { index, count, left }: { index: number; count: number; left: readonly Locale[] },
): Part | undefined {
  if (count === 1 && parts.length === 1) return parts[0];
  const isSame = (other: Part) =>
    Object.entries(part).some(
      ([language, content]) =>
        content && !left.includes(language as Locale) && other[language as Locale] === content,
    );
  return parts.find(isSame) ?? (parts.length === count ? parts[index] : undefined);
}

/**
 * From which source text each translation in a composed profile was made: what was left out as it was published, the rest
 * as in the draft. One that was made from a source text which is left out is ahead of it, and not behind.
 */
export function composeTranslations(
  composed: Profile,
  { draft, published, left }: { draft: Translated; published: Translated | null; left: readonly Locale[] },
): Translations {
  const { sourceLanguage } = composed;
  const [ofDraft, ofPublished] = [draft, published].map(
    (version) => version && madeFrom(version, sourceLanguage),
  );
  const drafted = new Map(textsOf(draft.profile).map((text) => [text.key, hashOf(text, sourceLanguage)]));
  return Object.fromEntries(
    textsOf(composed).flatMap((text) => {
      const entries = locales.flatMap((language) => {
        const from = (left.includes(language) ? ofPublished : ofDraft)?.(text.key, language);
        const isTranslation = language !== sourceLanguage && isWritten(text, language);
        const isAhead = left.includes(sourceLanguage) && from?.hash === drafted.get(text.key);
        return isTranslation && from && !isAhead ? [[language, from] as const] : [];
      });
      return entries.length > 0 ? [[text.key, Object.fromEntries(entries)] as const] : [];
    }),
  );
}

/** What the translations of a version were made from, also those of which nothing was written down. */
function madeFrom({ profile, translations, number }: Translated, sourceLanguage: Locale) {
  const texts = new Map(textsOf(profile).map((text) => [text.key, text]));
  const isSameSource = profile.sourceLanguage === sourceLanguage;
  return (key: string, language: Locale): TranslatedFrom | null => {
    const known = isSameSource && translations[key]?.[language];
    const text = texts.get(key);
    if (known || !text || !isWritten(text, sourceLanguage)) return known || null;
    return { hash: hashOf(text, sourceLanguage), revision: number };
  };
}
