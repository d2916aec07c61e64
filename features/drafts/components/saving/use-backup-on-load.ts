"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { compareProfiles } from "../../compare";
import { dropBackups, findBackup } from "../../local-backup";
import type { Saving } from "./use-saving";

type Options = {
  form: UseFormReturn<Profile>;
  saving: Saving;
  owner: { municipalityId: string; accountId: string };
};
export type Restored = { at: number; discard: () => void; dismiss: () => void } | null;

/**
 * Puts back what was typed and never reached the server. Where somebody has saved since, it is treated like any
 * other two versions of one text: the person decides.
 */
export function useBackupOnLoad({ form, saving, owner }: Options): Restored {
  const [at, setAt] = useState<number | null>(null);
  const first = useRef(saving);
  useEffect(() => {
    const { base, save, reportConflict } = first.current;
    const backup = findBackup(owner);
    if (!backup) return;
    // The save arrived although its answer did not.
    if (compareProfiles(backup.profile, base.profile).length === 0) return dropBackups(owner);
    form.reset(backup.profile);
    if (backup.baseRevision === base.number) {
      setAt(backup.at);
      void save("autosaved");
    } else {
      const { number, savedAt, savedBy, isOwn, profile } = base;
      reportConflict({ number, savedAt, authorName: savedBy, isOwn, profile }, backup.base);
    }
  }, [form, owner]);
  if (at === null) return null;
  return {
    at,
    dismiss: () => setAt(null),
    discard: () => {
      setAt(null);
      dropBackups(owner);
      form.reset(first.current.base.profile);
      void saving.save("saved");
    },
  };
}
