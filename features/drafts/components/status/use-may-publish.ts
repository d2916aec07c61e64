"use client";

import { useSettings } from "../frame/settings";
import type { Saving } from "../saving/use-saving";

/** Whether the person may publish what is on screen; what they save now is text of theirs. */
export function useMayPublish(saving: Saving): boolean {
  const { canPublish, ownText } = useSettings();
  const { number, isOwn } = saving.base;
  const hasWritten = ownText.hasWritten || (isOwn && number > ownText.since);
  return canPublish && !(ownText.isForOthers && hasWritten);
}
