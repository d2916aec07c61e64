import type { Profile } from "@/features/profiles/schema";
import type { TranslatedFrom, Translations } from "@/features/profiles/translations";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Group } from "../versions/fields";
import { hashOf, isWritten, type Text, textsOf } from "./texts";

/** Of a text in one language. `source` is what the others are translated from. */
export type TextState = "source" | "current" | "behind" | "missing";

export type TranslatedText = Pick<Text, "key" | "path" | "place"> & {
  language: Locale;
  state: TextState;
  /** Of one that is behind: which source text it was made from. */
  from: TranslatedFrom | null;
};

/** How each text of a profile stands in one language. What no language says is no text. */
export function translationState(
  profile: Profile,
  translations: Translations,
  language: Locale,
): TranslatedText[] {
  const { sourceLanguage } = profile;
  return textsOf(profile).flatMap((text) => {
    const { key, path, place } = text;
    const from = translations[key]?.[language] ?? null;
    const state = stateOf(text, { language, sourceLanguage, from });
    return state ? [{ key, path, place, language, state, from: state === "behind" ? from : null }] : [];
  });
}

type Asked = { language: Locale; sourceLanguage: Locale; from: TranslatedFrom | null };

function stateOf(text: Text, { language, sourceLanguage, from }: Asked): TextState | null {
  if (!locales.some((other) => isWritten(text, other))) return null;
  if (!isWritten(text, language, sourceLanguage)) return "missing";
  if (language === sourceLanguage) return "source";
  const isBehind = from && isWritten(text, sourceLanguage) && from.hash !== hashOf(text, sourceLanguage);
  return isBehind ? "behind" : "current";
}

/** What waits for a translator: texts that are behind or missing, in the order of the page. */
export const waiting = (states: readonly TranslatedText[], state: "behind" | "missing"): TranslatedText[] =>
  states.filter((text) => text.state === state);

export type LanguageCount = { language: Locale; behind: number; missing: number };

/** The languages in which something waits for a translator, and how much. */
export function languageCounts(profile: Profile, translations: Translations): LanguageCount[] {
  return locales
    .map((language) => {
      const states = translationState(profile, translations, language);
      return {
        language,
        behind: waiting(states, "behind").length,
        missing: waiting(states, "missing").length,
      };
    })
    .filter(({ behind, missing }) => behind + missing > 0);
}

/** The parts of the page in which some text is in a state. */
export const groupsIn = (states: readonly TranslatedText[], state: TextState): Set<Group> =>
  new Set(states.filter((text) => text.state === state).map(({ place }) => place.group));
