"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { type Locale, locales } from "@/lib/i18n/locales";
import { followTranslations } from "../../translation/follow";
import type { EarlierText } from "../../translation/queries";
import { type TranslatedText, translationState, waiting } from "../../translation/state";
import { contentOf, hashOf, textsOf } from "../../translation/texts";
import type { Saving } from "../saving/use-saving";

/** A translation that is, or was when the page was opened, behind; what it was made from as far as that is known. */
export type Behind = { text: TranslatedText; earlier: EarlierText["content"] | null };

type Translation = {
  sourceLanguage: Locale;
  /** How every text stands, with what is being typed. */
  states: Record<Locale, TranslatedText[]>;
  /** What there is to say of a text in a language; null as long as it has kept up. */
  behindOf: (path: string, language: Locale) => Behind | null;
  /** Saves, and with that says of these texts that they are still right; of what has been rewritten, that it is done. */
  settle: (texts: readonly TranslatedText[]) => Promise<boolean>;
};

const TranslationContext = createContext<Translation | null>(null);

export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (!translation) throw new Error("The state of the translations is missing");
  return translation;
}

const placeOf = ({ path, language }: Pick<TranslatedText, "path" | "language">) => `${language} ${path}`;
const idOf = ({ key, language }: Pick<TranslatedText, "key" | "language">) => `${language} ${key}`;

/** Follows, while somebody writes, which translations have kept up with their source text. */
export function TranslationProvider(props: { saving: Saving; earlier: EarlierText[]; children: ReactNode }) {
  const { saving, children } = props;
  const { base, save } = saving;
  // Whoever types goes first.
  const profile = useDeferredValue(useWatch<Profile>() as Profile);
  const [earlier, setEarlier] = useState(props.earlier);
  // What is translated from the text of this moment stays to be compared with when that text changes.
  useEffect(() => {
    const { sourceLanguage } = base.profile;
    const texts = textsOf(base.profile).map((text) => ({
      key: text.key,
      hash: hashOf(text, sourceLanguage),
      content: contentOf(text, sourceLanguage),
    }));
    setEarlier((known) => {
      const isNew = (one: EarlierText) =>
        !known.some(({ key, hash }) => key === one.key && hash === one.hash);
      const added = texts.filter(isNew);
      return added.length > 0 ? [...known, ...added] : known;
    });
  }, [base.profile]);
  const now = useMemo(() => {
    const after = { profile, number: base.number + 1 };
    const translations = followTranslations({ before: base, after });
    return Object.fromEntries(
      locales.map((language) => [language, translationState(profile, translations, language)]),
    ) as Translation["states"];
  }, [profile, base]);
  // Most of what is typed changes nothing here, and hundreds of fields look at it.
  const [states, setStates] = useState(now);
  useEffect(() => {
    setStates((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now));
  }, [now]);
  // Who begins to follow the source text goes on seeing what has changed in it.
  const [noticed, setNoticed] = useState<ReadonlyMap<string, TranslatedText>>(new Map());
  useEffect(() => {
    const behind = waiting(Object.values(states).flat(), "behind");
    setNoticed((known) => {
      const isNew = (text: TranslatedText) => known.get(idOf(text))?.from?.hash !== text.from?.hash;
      const added = behind.filter(isNew);
      return added.length > 0 ? new Map([...known, ...added.map((t) => [idOf(t), t] as const)]) : known;
    });
  }, [states]);
  const translation = useMemo((): Translation => {
    const byPath = new Map(Object.values(states).flatMap((all) => all.map((text) => [placeOf(text), text])));
    const contentBehind = ({ key, from }: TranslatedText) =>
      earlier.find((one) => one.key === key && one.hash === from?.hash)?.content ?? null;
    return {
      sourceLanguage: profile.sourceLanguage,
      states,
      behindOf: (path, language) => {
        const text = byPath.get(placeOf({ path, language }));
        const before = text?.state === "current" ? noticed.get(idOf(text)) : text;
        return text && before?.state === "behind" ? { text, earlier: contentBehind(before) } : null;
      },
      settle: async (texts) => {
        const behind = waiting(texts, "behind").map(({ key, language }) => ({ key, language }));
        if (!(await save("saved", behind.length > 0 ? behind : undefined))) return false;
        const done = texts.map(idOf);
        setNoticed((known) => new Map([...known].filter(([id]) => !done.includes(id))));
        return true;
      },
    };
  }, [states, noticed, earlier, profile.sourceLanguage, save]);
  return <TranslationContext value={translation}>{children}</TranslationContext>;
}
