"use client";
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useState, useSyncExternalStore, useTransition } from "react";
import type { LimitedResult } from "@/features/auth/action-result";
import { formProblemOf } from "@/features/auth/form-problem";
import { emptyForm } from "@/features/auth/form-state";
import type { FormWords } from "@/features/auth/form-words";

type Failed = Extract<LimitedResult, { ok: false }>;

const never = () => () => {};

/** Passkeys belong to the name of a host: a bare address has none. Without https there are none either, but here. */
const canUsePasskeys = () => browserSupportsWebAuthn() && !/^([\d.]+|\[.*)$/.test(location.hostname);

/** Whether this browser knows passkeys; false on the server and without a script. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, canUsePasskeys, () => false);

/** Runs one ceremony at a time and says in words what is wrong with it; the focus stays where it is. */
export function useCeremony(words: FormWords) {
  const [problem, setProblem] = useState("");
  const [isDone, setDone] = useState(false);
  const [isPending, start] = useTransition();
  const run = (ceremony: () => Promise<LimitedResult>) => {
    if (isPending) return;
    setProblem("");
    setDone(false);
    start(async () => {
      const outcome = await ceremony();
      setProblem(outcome.ok ? "" : inWords(outcome, words));
      setDone(outcome.ok);
    });
  };
  return { problem, isDone, isPending, run };
}

function inWords({ formError = "invalid", waitSeconds }: Failed, words: FormWords): string {
  return formProblemOf({ ...emptyForm(""), formError, waitSeconds }, words) ?? "";
}
