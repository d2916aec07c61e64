"use client";

import { useMemo } from "react";
import type { Profile } from "@/features/profiles/schema";
import { type Reading, readVersion } from "../../versions/reading";
import { useSettings } from "../frame/settings";

/** Two versions, ready to be read in the language of the interface. */
export function useReadings(mine: Profile, theirs: Profile): [Reading, Reading] {
  const { locale, indicators, statuses } = useSettings();
  return useMemo(() => {
    const lists = { indicators, statuses };
    return [readVersion(mine, lists, locale), readVersion(theirs, lists, locale)];
  }, [mine, theirs, indicators, statuses, locale]);
}
