"use client";

import { nameInHistory } from "@/features/auth/name-in-history";
import { formatRecent, isToday } from "../../moment";
import type { Conflict } from "../../revision-mutations";
import { useSettings, useWords } from "../frame/settings";

/** What the two versions are called: another person's and one's own, or those of one's own two windows. */
export function useConflictWords({ isOwn, authorName, savedAt }: Conflict) {
  const t = useWords();
  const { locale } = useSettings();
  const name = nameInHistory(authorName, locale);
  const whose = isOwn ? "own" : "others";
  const at = formatRecent(savedAt, locale);
  return {
    title: t(`conflict.${whose}.title`, { name }),
    who: t(`conflict.${whose}.who`, { name, at, today: isToday(savedAt) ? "yes" : "no" }),
    mine: t(`conflict.${whose}.mine`, { name }),
    theirs: t(`conflict.${whose}.other`, { name }),
    keep: t(`conflict.${whose}.keep`, { name }),
    take: t(`conflict.${whose}.take`, { name }),
    contested: t(`conflict.${whose}.contested`, { name }),
    waiting: t(`conflict.${whose}.waiting`, { name }),
  };
}
