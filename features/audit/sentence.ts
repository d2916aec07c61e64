import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { allRecordedActions, type RecordedAction } from "./recorded-actions";

const known = (action: string): RecordedAction | undefined =>
  allRecordedActions.find((each) => each === action);

/** What the sentence says about whom: of an attempt it may not be known for which account it was. */
const about = (name: string | null) => ({ name: name ?? "", known: name === null ? "no" : "yes" });

/** What was done, in words; an action that this version does not know stands as it was written. */
export function sentence(action: string, name: string | null, locale: Locale): string {
  const key = known(action);
  if (!key) return action;
  return translator(locale, "audit").markup(`actions.${key}`, { ...about(name), b: (chunks) => chunks });
}

/** Whether the sentence says to whom it was done. */
export function isNamed(action: string, name: string, locale: Locale): boolean {
  const key = known(action);
  let found = false;
  const b = (chunks: string) => {
    found = true;
    return chunks;
  };
  if (key) translator(locale, "audit").markup(`actions.${key}`, { ...about(name), b });
  return found;
}

/** The sentence with the one that it was done to drawn by `draw`. */
export function richSentence(
  action: string,
  name: string | null,
  locale: Locale,
  draw: (name: ReactNode) => ReactNode,
): ReactNode {
  const key = known(action);
  return key ? translator(locale, "audit").rich(`actions.${key}`, { ...about(name), b: draw }) : action;
}
