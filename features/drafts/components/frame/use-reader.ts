"use client";

import { useCallback } from "react";
import type { Profile } from "@/features/profiles/schema";
import { type Reading, readVersion } from "../../versions/reading";
import { useSettings } from "./settings";

/** Makes a version of the profile ready to be read in the language of the interface. */
export function useReader(): (profile: Profile) => Reading {
  const { locale, indicators, statuses } = useSettings();
  return useCallback(
    (profile) => readVersion(profile, { indicators, statuses }, locale),
    [locale, indicators, statuses],
  );
}
