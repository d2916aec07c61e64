import { fold } from "../text/fold";
import { respell } from "../text/turkish-spelling";
import type { Locale } from "./locales";

type Stemming = {
  /** The dictionary of PostgreSQL that takes the endings off; `\dFd` lists them. */
  dictionary: string;
  /** A folded word as the dictionary has to be given it. */
  spell: (folded: string) => string;
  /** The folded form of the stem that it answers with. */
  read: (stem: string) => string;
};

const asItIs = (word: string) => word;

/**
 * How words of a language are brought to their stems for searching texts; null where PostgreSQL has no dictionary for it,
 * and words are found as they are written. A word is folded first, so that it is found however it is accented.
 */
export const stemming: Record<Locale, Stemming | null> = {
  en: { dictionary: "english_stem", spell: asItIs, read: asItIs },
  tr: { dictionary: "turkish_stem", spell: respell, read: (stem) => fold(stem) },
  uk: null,
};
