"use client";

import { useState } from "react";
import type { Finding } from "@/features/profiles/checks";
import { submitAction } from "../../review/actions";
import { useSettings } from "../frame/settings";
import type { Saving } from "../saving/use-saving";

/** Saves what is on screen and hands exactly that in. `error` is a key of the `errors` namespace. */
export function useSubmit(saving: Saving, onSubmitted: () => void) {
  const { municipality } = useSettings();
  const [isBusy, setBusy] = useState(false);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const forget = () => {
    setFindings(null);
    setError(null);
  };

  const attempt = async (note: string) => {
    const { count } = saving.taken;
    const seen = count();
    if (!(await saving.save("saved"))) return setError("notSaved");
    // What was taken in just now has not been looked at.
    if (count() > seen) return setError("tookInBeforeReview");
    const { number: baseRevision } = saving.latestBase();
    const result = await submitAction({ municipalityId: municipality.id, baseRevision, note });
    if (!result.ok) return setError(result.formError ?? result.fieldErrors?.note ?? "notSubmitted");
    if ("findings" in result) return setFindings(result.findings);
    if ("conflict" in result) {
      const { conflict } = result;
      return saving.meet({ ...conflict, names: [conflict.authorName] })
        ? setError("tookInBeforeReview")
        : undefined;
    }
    onSubmitted();
  };

  const submit = async (note: string) => {
    forget();
    setBusy(true);
    try {
      await attempt(note);
    } catch {
      setError("notSubmitted");
    } finally {
      setBusy(false);
    }
  };
  return { submit, isBusy, findings, error, forget };
}
