import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { allRecordedActions, type RecordedAction } from "./recorded-actions";

const known = (action: string): RecordedAction | undefined =>
  allRecordedActions.find((each) => each === action);

/** What was done, in words; an action that this version does not know stands as it was written. */
export function sentence(action: string, name: string, locale: Locale): string {
  const key = known(action);
  if (!key) return action;
  return translator(locale, "audit").markup(`actions.${key}`, { name, b: (chunks) => chunks });
}

/** The same with the one that it was done to drawn by `draw`. */
export function richSentence(
  action: string,
  name: string,
  locale: Locale,
  draw: (name: ReactNode) => ReactNode,
): ReactNode {
  const key = known(action);
  return key ? translator(locale, "audit").rich(`actions.${key}`, { name, b: draw }) : action;
}
