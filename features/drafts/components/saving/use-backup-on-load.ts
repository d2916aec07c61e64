"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { dropBackup, type Owner, type TakenOver, takeOverBackup } from "../../editing/local-backup";
import { mayThrowAway } from "../../editing/restored";
import { compareProfiles } from "../../versions/compare";
import type { Saving } from "./use-saving";

type Options = { form: UseFormReturn<Profile>; saving: Saving; owner: Owner };
/** `others` is how many texts of other windows contradict this one and wait in the browser. */
export type Restored = { at: number; others: number; discard: () => void; dismiss: () => void } | null;

/**
 * Puts back what was typed and never reached the server. Where somebody has saved since, it is treated like any
 * other two versions of one text: both are kept, and the person decides where they contradict each other. The answer is there as long as the text can be thrown away.
 */
export function useBackupOnLoad({ form, saving, owner }: Options): Restored {
  const [restored, setRestored] = useState<TakenOver | null>(null);
  const first = useRef(saving);
  useEffect(() => {
    const { base, save, meet } = first.current;
    // The save may have arrived although its answer did not.
    const isBase = (profile: Profile) => compareProfiles(profile, base.profile).length === 0;
    const taken = takeOverBackup(owner, isBase);
    if (!taken) return;
    const { backup } = taken;
    form.reset(backup.profile);
    if (backup.baseRevision === base.number) {
      setRestored(taken);
      void save("autosaved");
    } else {
      const newer = { ...base, authorName: base.savedBy, names: [base.savedBy] };
      const together = meet(newer, backup.base);
      if (!together) return;
      setRestored({
        ...taken,
        backup: { ...backup, baseRevision: base.number, base: base.profile, profile: together },
      });
      void save("autosaved");
    }
  }, [form, owner]);

  const { base } = saving;
  useEffect(() => {
    if (!restored) return;
    const check = () => {
      if (!mayThrowAway(restored.backup, { onScreen: form.getValues(), base })) setRestored(null);
    };
    check();
    return form.subscribe({ formState: { values: true }, callback: check });
  }, [form, restored, base]);

  if (!restored) return null;
  return {
    at: restored.backup.at,
    others: restored.others,
    dismiss: () => setRestored(null),
    discard: () => {
      setRestored(null);
      dropBackup(owner);
      form.reset(first.current.base.profile);
      void saving.save("saved");
    },
  };
}
