"use client";

import { useState } from "react";
import type { ActionResult } from "@/features/auth/form/action-result";
import type { Finding } from "@/features/profiles/checks";
import type { Conflict } from "../../revision-mutations";
import { useSettings } from "../frame/settings";
import type { Saving } from "../saving/use-saving";

/** The very revision that is sent on. */
type Saved = { municipalityId: string; baseRevision: number };
type Answer = ActionResult<
  { findings: Finding[] } | { conflict: Conflict } | { published: unknown } | { submitted: unknown }
>;
export type Send = (saved: Saved) => Promise<Answer>;
/** Keys of `errors`: something of others came in that has not been looked at; nothing was sent. */
export type SendingErrors = { tookIn: string; failed: string };

/** Saves what is on screen and sends exactly that on, to visitors or to reviewers. `error` is a key of `errors`. */
export function useSending(saving: Saving, errors: SendingErrors) {
  const { municipality } = useSettings();
  const [isBusy, setBusy] = useState(false);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const forget = () => {
    setFindings(null);
    setError(null);
  };

  const attempt = async (send: Send) => {
    const { count } = saving.taken;
    const seen = count();
    if (!(await saving.save("saved"))) return setError("notSaved");
    // What was taken in just now has not been looked at.
    if (count() > seen) return setError(errors.tookIn);
    const { number: baseRevision } = saving.latestBase();
    const result = await send({ municipalityId: municipality.id, baseRevision });
    if (!result.ok) return setError(result.formError ?? result.fieldErrors?.note ?? errors.failed);
    if ("findings" in result) return setFindings(result.findings);
    if (!("conflict" in result)) return;
    const { conflict } = result;
    if (saving.meet({ ...conflict, names: [conflict.authorName] })) setError(errors.tookIn);
  };

  const run = async (send: Send) => {
    forget();
    setBusy(true);
    try {
      await attempt(send);
    } catch {
      setError(errors.failed);
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy, findings, error, forget };
}
