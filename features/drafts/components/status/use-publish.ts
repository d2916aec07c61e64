"use client";

import { useState } from "react";
import type { Finding } from "@/features/profiles/checks";
import type { Profile } from "@/features/profiles/schema";
import type { Locale } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { publishAction } from "../../publishing/actions";
import { useSettings } from "../frame/settings";
import type { Saving } from "../saving/use-saving";

/** Saves what is on screen and publishes exactly that, but for the languages that are left out. `error` is a key of the `errors` namespace. */
export function usePublish(saving: Saving, onPublished: (profile: Profile) => void) {
  const { municipality } = useSettings();
  const [isBusy, setBusy] = useState(false);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const forget = () => {
    setFindings(null);
    setError(null);
  };

  const attempt = async (changeNote: Localized, leaveOut: Locale[]) => {
    const { count } = saving.taken;
    const seen = count();
    if (!(await saving.save("saved"))) return setError("notSaved");
    // What was taken in just now has not been looked at.
    if (count() > seen) return setError("tookIn");
    const { number: baseRevision } = saving.latestBase();
    const { id: municipalityId } = municipality;
    const result = await publishAction({ municipalityId, baseRevision, changeNote, leaveOut });
    if (!result.ok) return setError(result.formError ?? "notPublished");
    if ("findings" in result) return setFindings(result.findings);
    if ("conflict" in result) {
      const { conflict } = result;
      return saving.meet({ ...conflict, names: [conflict.authorName] }) ? setError("tookIn") : undefined;
    }
    onPublished(result.published.profile);
  };

  const publish = async (changeNote: Localized, leaveOut: Locale[]) => {
    forget();
    setBusy(true);
    try {
      await attempt(changeNote, leaveOut);
    } catch {
      setError("notPublished");
    } finally {
      setBusy(false);
    }
  };
  return { publish, isBusy, findings, error, forget };
}
