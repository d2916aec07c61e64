"use client";

import { useMemo } from "react";
import type { Profile } from "@/features/profiles/schema";
import type { Reading } from "../../versions/reading";
import { useReader } from "../frame/use-reader";

/** Two versions, ready to be read in the language of the interface. */
export function useReadings(mine: Profile, theirs: Profile): [Reading, Reading] {
  const read = useReader();
  return useMemo(() => [read(mine), read(theirs)], [read, mine, theirs]);
}
