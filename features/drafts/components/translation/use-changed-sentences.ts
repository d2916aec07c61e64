"use client";

import { useMemo } from "react";
import type { RichText } from "@/features/profiles/rich-text";
import { type Locale, locales } from "@/lib/i18n/locales";
import { newSentences } from "../../translation/sentences";
import { useProfileForm } from "../fields/use-profile-form";
import { useReader } from "../frame/use-reader";
import { isSideBySide, useView } from "../frame/view";
import { useTranslation } from "./translation-context";

/** The marks of the sentences in a source text that some translation beside it has not followed. */
export function useChangedSentences(path: string, language: Locale, value: RichText): readonly string[] {
  const { sourceLanguage, behindOf } = useTranslation();
  const { languages } = useView();
  const read = useReader();
  const { getValues } = useProfileForm();
  const isShown = language === sourceLanguage && isSideBySide(languages);
  const found = (): string[] => {
    const earlier = locales.flatMap((other) => behindOf(path, other)?.earlier ?? []);
    if (!isShown || earlier.length === 0) return [];
    const facts = read(getValues()).factsIn(language);
    return earlier.flatMap((content) => newSentences([content], [value], facts));
  };
  const joined = found().join("\n");
  return useMemo(() => joined.split("\n").filter(Boolean), [joined]);
}
