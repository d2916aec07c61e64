"use client";

import { createContext, useContext } from "react";
import type { WritableLanguages } from "@/features/auth/scopes";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Choices } from "../../editing/name-languages";
import type { ProfileForEdit } from "../../queries";
import type { ReviewStanding } from "../../review/queries";
import { mayWriteIn } from "../../versions/written-in";
import type { Library } from "../media/use-library";

export type EditorSettings = {
  /** The language of the interface, which is the account's. */
  locale: Locale;
  account: { id: string };
  canPublish: boolean;
  canSubmit: boolean;
  /** The review in which the draft stands, or from which it has come back. */
  review: ReviewStanding;
  ownText: OwnText;
  /** What of the profile the person may write. */
  languages: WritableLanguages;
  municipality: ProfileForEdit["municipality"];
  /** What visitors see now. */
  published: Profile | null;
  indicators: ProfileForEdit["indicators"];
  statuses: ProfileForEdit["statuses"];
  /** The languages in which a name can be, in the words of the interface. */
  nameLanguages: Choices;
  library: Library;
};

/** Whether own text is for others to publish, and whether the draft holds any, as it was opened at revision `since`. */
export type OwnText = { isForOthers: boolean; hasWritten: boolean; since: number };

export const SettingsContext = createContext<EditorSettings | null>(null);

export function useSettings(): EditorSettings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error("The editor's settings are missing");
  return settings;
}

/** Whether the person may write the texts of a language. */
export function useMayWrite(): (language: Locale) => boolean {
  const { languages } = useSettings();
  return (language) => mayWriteIn(languages, language);
}

/** The interface's words in the account's language. */
export const useWords = () => translator(useSettings().locale, "editor");
