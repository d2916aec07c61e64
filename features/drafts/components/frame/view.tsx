"use client";

import type { Editor } from "@tiptap/react";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { languagesBeside } from "../../editing/outline";
import { keepNumberAction } from "../../tasks/actions";
import type { KeptNumber } from "../../tasks/text-tasks";
import { keptKey } from "../prose/numbers-in";
import { useSettings } from "./settings";

type View = {
  /** The content languages on screen: one, or all side by side. */
  languages: readonly Locale[];
  setLanguages: (languages: readonly Locale[]) => void;
  /** The figure that the panel shows, by id. */
  figure: string | null;
  selectFigure: (id: string | null) => void;
  /** The prose that the toolbar acts on. */
  active: { editor: Editor; label: string } | null;
  setActive: (active: { editor: Editor; label: string } | null) => void;
  /** Numbers that shall stay as typed, by `keptKey`. */
  kept: ReadonlySet<string>;
  keep: (number: KeptNumber) => void;
};

const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("The editor's view is missing");
  return view;
}

type Props = {
  /** The numbers that somebody has decided to leave as text. */
  kept: readonly KeptNumber[];
  children: ReactNode;
};

export function ViewProvider({ kept: decided, children }: Props) {
  const { locale, municipality, languages: own } = useSettings();
  const { getValues } = useFormContext<Profile>();
  // A translator has the text before them that is to be translated.
  const [languages, setLanguages] = useState<readonly Locale[]>(() =>
    own === "all" ? [locale] : languagesBeside(own, getValues()),
  );
  const [figure, selectFigure] = useState(() => getValues("figures")[0]?.id ?? null);
  const [active, setActive] = useState<View["active"]>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(decided.map(keptKey)));
  const view = useMemo(() => {
    const keep = (number: KeptNumber) => {
      setKept((before) => new Set([...before, keptKey(number)]));
      const { figure: figureId, text } = number;
      // Where it does not arrive, the decision holds for this visit.
      keepNumberAction({ municipalityId: municipality.id, figureId, text }).catch(() => {});
    };
    return { languages, setLanguages, figure, selectFigure, active, setActive, kept, keep };
  }, [languages, figure, active, kept, municipality.id]);
  return <ViewContext value={view}>{children}</ViewContext>;
}

export const isSideBySide = (languages: readonly Locale[]) => languages.length > 1;
