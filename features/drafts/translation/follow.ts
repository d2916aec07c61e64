import type { Profile } from "@/features/profiles/schema";
import type { TranslatedFrom, Translations } from "@/features/profiles/translations";
import { type Locale, locales } from "@/lib/i18n/locales";
import { hashOf, isWritten, type Text, textsOf } from "./texts";

/** A text whose translation somebody has looked at and found to be still right. */
export type StillRight = { key: string; language: Locale };

/** A revision, with the number under which it stands. */
export type Translated = { profile: Profile; translations: Translations; number: number };

export type Following = {
  before: Translated;
  /** The revision that comes after it. */
  after: { profile: Profile; number: number };
  /**
   * What its author had before them, and on which revision, where that is not the whole of what is written: somebody
   * else's changes have been taken in, which the author's translations know nothing of.
   */
  seen?: { profile: Profile; base: number } | undefined;
  stillRight?: readonly StillRight[] | undefined;
};

/**
 * From which source text each translation in a revision was made. One whose words changed, or that was found still
 * right, is made from the source text that its author saw; the others stay what they were, also where the source text
 * has changed. With another source language everything begins anew: what is written counts as made from what it is now.
 */
export function followTranslations({ before, after, seen, stillRight = [] }: Following): Translations {
  const { sourceLanguage } = after.profile;
  if (sourceLanguage !== before.profile.sourceLanguage) return {};
  const [was, saw] = [byKey(before.profile), seen && byKey(seen.profile)];
  const entries = textsOf(after.profile).flatMap((text) => {
    const old = was.get(text.key);
    const present = from(text, sourceLanguage, after.number);
    const inView = saw?.get(text.key);
    const isOther = inView && hashOf(inView, sourceLanguage) !== hashOf(text, sourceLanguage);
    const made = (language: Locale): TranslatedFrom | null => {
      const isConfirmed = stillRight.some((one) => one.key === text.key && one.language === language);
      const isNew = !old || !isWritten(old, language) || hashOf(old, language) !== hashOf(text, language);
      if (isConfirmed || isNew) return isOther ? from(inView, sourceLanguage, seen?.base ?? 0) : present;
      // A source text that is written later was written beside its translation, if not from it; one that is written
      // anew was not.
      const known = before.translations[text.key]?.[language];
      return known ?? from(old, sourceLanguage, before.number) ?? present;
    };
    const into = locales.flatMap((language) => {
      const entry = language !== sourceLanguage && isWritten(text, language) && made(language);
      return entry ? [[language, entry] as const] : [];
    });
    return into.length > 0 ? [[text.key, Object.fromEntries(into)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether any of the translations counted as made from another source text until now. */
export const confirmsAny = (
  { profile, translations }: Pick<Translated, "profile" | "translations">,
  stillRight: readonly StillRight[],
): boolean =>
  textsOf(profile).some((text) =>
    stillRight.some(({ key, language }) => {
      const known = key === text.key && translations[key]?.[language];
      return known && known.hash !== hashOf(text, profile.sourceLanguage);
    }),
  );

const from = (text: Text, language: Locale, revision: number): TranslatedFrom | null =>
  isWritten(text, language) ? { hash: hashOf(text, language), revision } : null;

const byKey = (profile: Profile): Map<string, Text> =>
  new Map(textsOf(profile).map((text) => [text.key, text]));
