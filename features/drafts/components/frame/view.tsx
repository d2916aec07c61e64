"use client";

import type { Editor } from "@tiptap/react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { readKeptNumbers, rememberKeptNumber } from "../../editing/kept-numbers";
import { languagesBeside } from "../../editing/outline";
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
  keep: (key: string) => void;
};

const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("The editor's view is missing");
  return view;
}

export function ViewProvider({ firstFigure, children }: { firstFigure: string | null; children: ReactNode }) {
  const { locale, account, municipality, languages: own } = useSettings();
  const { getValues } = useFormContext<Profile>();
  // A translator has the text before them that is to be translated.
  const [languages, setLanguages] = useState<readonly Locale[]>(() =>
    own === "all" ? [locale] : languagesBeside(own, getValues()),
  );
  const [figure, selectFigure] = useState(firstFigure);
  const [active, setActive] = useState<View["active"]>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const owner = useMemo(
    () => ({ municipalityId: municipality.id, accountId: account.id }),
    [municipality.id, account.id],
  );
  useEffect(() => setKept(new Set(readKeptNumbers(owner))), [owner]);
  const view = useMemo(() => {
    const keep = (key: string) => {
      setKept((before) => new Set([...before, key]));
      rememberKeptNumber(owner, key);
    };
    return { languages, setLanguages, figure, selectFigure, active, setActive, kept, keep };
  }, [languages, figure, active, kept, owner]);
  return <ViewContext value={view}>{children}</ViewContext>;
}

export const isSideBySide = (languages: readonly Locale[]) => languages.length > 1;
