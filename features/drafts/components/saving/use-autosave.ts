"use client";

import { useEffect, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import type { Backup } from "../../editing/kept-together";
import { dropBackup, keepBackup, type Owner } from "../../editing/local-backup";
import type { Saving } from "./use-saving";

const PAUSE_MS = 2500;
const BACKUP_MS = 300;
const RETRY_MS = 5000;

type Options = {
  form: UseFormReturn<Profile>;
  saving: Saving;
  owner: Owner;
};

/** Saves after a pause in typing, keeps the text in the browser until then, and tries again when the server was away. */
export function useAutosave({ form, saving, owner }: Options) {
  const latest = useRef(saving);
  latest.current = saving;

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    let backup: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      const { base, isSaved } = latest.current;
      if (isSaved()) return;
      const kept: Backup = {
        at: Date.now(),
        baseRevision: base.number,
        base: base.profile,
        profile: form.getValues(),
      };
      keepBackup(owner, kept);
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(pause);
        clearTimeout(backup);
        latest.current.noteChange();
        // What was typed has been taken back by hand.
        if (latest.current.isSaved()) return dropBackup(owner);
        pause = setTimeout(() => void latest.current.save("autosaved"), PAUSE_MS);
        backup = setTimeout(keep, BACKUP_MS);
      },
    });
    window.addEventListener("pagehide", keep);
    return () => {
      // A fault on the page takes the editor away in the middle of a word.
      keep();
      unsubscribe();
      clearTimeout(pause);
      clearTimeout(backup);
      window.removeEventListener("pagehide", keep);
    };
  }, [form, owner]);

  const { kind } = saving.state;
  useEffect(() => {
    if (kind !== "offline" && kind !== "failed" && kind !== "signedOut" && kind !== "inReview") return;
    const retry = () => void latest.current.save("autosaved");
    // A review takes days: it is looked whether it has ended when the person comes back to this window.
    const timer = kind === "inReview" ? undefined : setInterval(retry, RETRY_MS);
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
    };
  }, [kind]);
}
