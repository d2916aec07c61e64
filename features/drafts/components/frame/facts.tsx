"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useWatch } from "react-hook-form";
import { indicatorsIn } from "@/features/figures/indicators";
import { figureLetters } from "@/features/figures/letters";
import { type ResolvedFigure, resolveFigure } from "@/features/figures/resolve";
import type { Milestone, Profile, Source } from "@/features/profiles/schema";
import { type KnownValue, knownValues } from "@/features/profiles/typed-numbers";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { useSettings } from "./settings";

/** The facts of the profile as they stand in the form at this moment, ready to be shown in any language. */
export type Facts = {
  figures: Record<Locale, ResolvedFigure[]>;
  milestones: Milestone[];
  sources: Source[];
  known: KnownValue[];
};

const FactsContext = createContext<Facts | null>(null);

export function useFacts(): Facts {
  const facts = useContext(FactsContext);
  if (!facts) throw new Error("The profile's facts are missing");
  return facts;
}

type Choices = ReturnType<typeof useSettings>["indicators"];
type Sheet = Pick<Profile, "figures" | "milestones" | "sources">;

export function resolveFacts({ figures, milestones, sources }: Sheet, choices: Choices): Facts {
  const letters = figureLetters(figures);
  const inLocale = (locale: Locale) => {
    const indicators = indicatorsIn(choices, locale);
    const t = translator(locale, "figures");
    return figures.map((figure) => resolveFigure(figure, { letters, sources, indicators, locale, t }));
  };
  const resolved = Object.fromEntries(
    locales.map((locale) => [locale, inLocale(locale)]),
  ) as Facts["figures"];
  return { figures: resolved, milestones, sources, known: knownValues(figures, sources) };
}

export function FactsProvider({ children }: { children: ReactNode }) {
  const { indicators } = useSettings();
  const [figures, milestones, sources] = useWatch<Profile, ["figures", "milestones", "sources"]>({
    name: ["figures", "milestones", "sources"],
  });
  const facts = useMemo(
    () => resolveFacts({ figures, milestones, sources }, indicators),
    [figures, milestones, sources, indicators],
  );
  return <FactsContext value={facts}>{children}</FactsContext>;
}
